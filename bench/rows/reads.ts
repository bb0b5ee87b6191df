import { load, type RenderedRequest, renderRequest } from '../http-load.ts'
import type { Product } from '../product.ts'
import type { BenchMember } from '../seed.store.ts'
import type { Measuring, Row } from './row.ts'

type Reads = Readonly<
  Record<string, { readonly path: string; readonly text: string; readonly goal: string; readonly amidWrites?: boolean }>
>

const board = '/api/v4/gamification/leaderboards'

export const boardReads: Reads = {
  'around me': { path: `${board}/nearby?type=weekly_invoices`, text: 'around me', goal: '0.35' },
  'around me, amid writes': {
    path: `${board}/nearby?type=weekly_invoices`,
    text: 'around me, while members act',
    goal: '0.35',
    amidWrites: true,
  },
  'top 100': { path: `${board}?type=weekly_invoices&limit=100`, text: 'top 100', goal: '0.6' },
}

export const dashboardReads: Reads = {
  dashboard: { path: '/api/v4/gamification/dashboard', text: 'dashboard', goal: '0.15' },
}

/** Pages of members, beside what the same server answers when it does nothing. */
export async function readsRow(
  product: Product,
  readers: readonly BenchMember[],
  reads: Reads,
  write: () => RenderedRequest,
  { seconds, say }: Measuring,
): Promise<Row> {
  const headers = await Promise.all(
    readers.map(async (member) => ({ Authorization: `Bearer ${await product.tokenOf(member)}` })),
  )
  const nothing = renderRequest('GET', '/bench/nothing', headers[0] ?? {})
  const run = (next: () => RenderedRequest, connections = 32) =>
    load({ port: product.port, connections, seconds, next })
  const oneOf = (requests: readonly RenderedRequest[]) => () =>
    requests[Math.floor(Math.random() * requests.length)] ?? nothing
  const measurements = Object.entries(reads).map(([name, { path, amidWrites }]) => {
    const requests = headers.map((each) => renderRequest('GET', path, each))
    const read = () => run(oneOf(requests))
    // One writer, always at work: what is left for reading is measured.
    return [name, amidWrites ? async () => (await Promise.all([read(), run(write, 1)]))[0] : read] as const
  })
  say(`${readers.length} members read`)
  return {
    measurements: { 'nothing (GET)': () => run(() => nothing), ...Object.fromEntries(measurements) },
    lines: [
      { of: 'nothing (GET)', text: 'the same HTTP server doing nothing, GET, 32 connections' },
      ...Object.entries(reads).map(([name, { text, goal }]) => ({
        of: name,
        text: `${text} (to doing nothing)`,
        baseline: 'nothing (GET)',
        goal,
      })),
    ],
  }
}
