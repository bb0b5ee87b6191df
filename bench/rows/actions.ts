import { prepareBareTable } from '../bare-insert.store.ts'
import { reportedAction } from '../game.ts'
import { load, type RenderedRequest, renderRequest } from '../http-load.ts'
import type { Product } from '../product.ts'
import { seedHistory } from '../seed.store.ts'
import type { Measuring, Row } from './row.ts'

export const path = '/api/v4/gamification/actions'
export const actionBody = {
  action: reportedAction,
  metadata: { amount: 12.5, category: 'restaurant', merchant: 'Niko' },
}

/** Single actions of a thousand members and of lone ones with a long history, beside what the database alone does. */
export async function actionsRow(
  product: Product,
  histories: readonly number[],
  { seconds, members, say }: Measuring,
): Promise<Row> {
  const { connectionString, tokenOf, measure } = product
  await prepareBareTable(connectionString)
  const lone: RenderedRequest[] = []
  for (const [index, actions] of histories.entries()) {
    const member = product.members[index]
    if (member === undefined) throw new Error('The benchmark made too few members')
    say(`Preparing a member with ${actions} earlier actions …`)
    if (actions > 0) await seedHistory(connectionString, member.userId, 1, actions)
    lone.push(actionRequest(await tokenOf(member)))
  }
  const crowd = await Promise.all(
    product.members.slice(histories.length).map(async (member) => actionRequest(await tokenOf(member))),
  )
  const nothing = renderRequest('POST', '/bench/nothing', { 'Content-Type': 'application/json' }, '{"a":1}')
  const http = (requests: readonly RenderedRequest[], connections = 32) => {
    // At random: in turn, all members would reach their next level at the same moment.
    const next = () => requests[Math.floor(Math.random() * requests.length)] ?? nothing
    return load({ port: product.port, connections, seconds, next })
  }
  const named = (actions: number) => `one member, ${actions}`
  return {
    measurements: {
      actions: () => http(crowd),
      bare: () => measure('bare-insert.ts', [connectionString, String(seconds), String(members)]),
      'actions at 128': () => http(crowd, 128),
      'nothing (POST)': () => http([nothing]),
      ...Object.fromEntries(
        histories.map((actions, index) => [named(actions), () => http(lone.slice(index, index + 1))]),
      ),
    },
    lines: [
      { of: 'bare', text: 'bare durable insert of one row, three indexes, 32 clients, no HTTP' },
      { of: 'actions', text: 'actions over HTTP, 32 connections (to the bare insert)', baseline: 'bare', goal: '0.5' },
      {
        of: 'actions at 128',
        text: 'actions over HTTP, 128 connections (to the bare insert)',
        baseline: 'bare',
        goal: '0.8',
      },
      { of: 'nothing (POST)', text: 'the same HTTP server doing nothing, 32 connections' },
      ...histories.map((actions) => ({
        of: named(actions),
        text: `actions of one member with ${actions.toLocaleString('en')} earlier ones (to none)`,
        baseline: named(histories[0] ?? 0),
        goal: '0.95',
      })),
    ],
  }
}

function actionRequest(token: string): RenderedRequest {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  return renderRequest('POST', path, headers, JSON.stringify(actionBody))
}
