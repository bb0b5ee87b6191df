import { prepareBareBatches } from '../bare-batch.store.ts'
import { apiKeyOf, reportedAction } from '../game.ts'
import { load, renderRequest } from '../http-load.ts'
import type { Product } from '../product.ts'
import type { Measuring, Row } from './row.ts'

const batch = 500

/** Lists of 500 actions from another system, beside the same number of rows and states written by the database alone. */
export async function batchesRow(product: Product, { seconds, members }: Measuring): Promise<Row> {
  const { connectionString, measure } = product
  await prepareBareBatches(connectionString, members)
  const headers = { 'X-API-Key': await apiKeyOf(product), 'Content-Type': 'application/json' }
  const requests = Array.from({ length: 20 }, () => {
    const actions = Array.from({ length: batch }, () => ({
      user_id: product.members[Math.floor(Math.random() * product.members.length)]?.userId,
      action: reportedAction,
      metadata: { amount: 12.5, category: 'restaurant', merchant: 'Niko' },
    }))
    return renderRequest('POST', '/api/v4/gamification/actions/batch', headers, JSON.stringify({ actions }))
  })
  let sent = 0
  const next = () => {
    sent += 1
    return requests[sent % requests.length] ?? Buffer.alloc(0)
  }
  return {
    measurements: {
      'bare batches': () => measure('bare-batch.ts', [connectionString, String(seconds), String(members)]),
      batches: async () => {
        const { perSecond } = await load({ port: product.port, connections: 4, seconds, next })
        return { perSecond: perSecond * batch }
      },
    },
    lines: [
      { of: 'bare batches', text: 'bare batches of 500 rows with their states, 2 clients, no HTTP' },
      {
        of: 'batches',
        text: 'actions in lists of 500 over HTTP (to the bare batches)',
        baseline: 'bare batches',
        goal: '0.35',
      },
    ],
  }
}
