import { type LoadResult, load, type RenderedRequest, renderRequest } from '../http-load.ts'
import type { Product } from '../product.ts'
import type { BenchMember } from '../seed.store.ts'
import type { Measuring, Row } from './row.ts'

type When = 'at rest' | 'amid writes' | 'after a restart'

interface Read {
  readonly path: string
  readonly text: string
  readonly goal: string
  readonly when?: When
}

type Reads = Readonly<Record<string, Read>>

const board = '/api/v4/gamification/leaderboards'

const aroundMe = { path: `${board}/nearby?type=weekly_invoices`, goal: '0.35' }

export const boardReads: Reads = {
  'around me': { ...aroundMe, text: 'around me' },
  'around me, amid writes': { ...aroundMe, text: 'around me, while members act', when: 'amid writes' },
  'around me, restarted': {
    ...aroundMe,
    text: 'around me, from the moment on at which a killed server listens again',
    when: 'after a restart',
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
  const measurements = Object.entries(reads).map(([name, { path, when }]) => {
    const requests = headers.map((each) => renderRequest('GET', path, each))
    const read = () => run(oneOf(requests))
    const ways: Record<When, () => Promise<LoadResult>> = {
      'at rest': read,
      // One writer, always at work: what is left for reading is measured.
      'amid writes': async () => (await Promise.all([read(), run(write, 1)]))[0],
      async 'after a restart'() {
        await product.end('SIGKILL')
        await product.begin()
        await checkPlace(product, path, headers[0] ?? {})
        return read()
      },
    }
    return [name, ways[when ?? 'at rest']] as const
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

/** Throws for a board that does not know a member who is on it. */
async function checkPlace({ port }: Product, path: string, headers: Record<string, string>): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
  const { data } = (await response.json()) as { data: { user_position: { rank: number } | null } }
  const rank = data.user_position?.rank ?? 0
  if (rank < 1) throw new Error('A member who has a score has no place')
}
