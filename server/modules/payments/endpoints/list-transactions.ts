import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { pageQuery } from '../../../platform/http/paging.ts'
import { creditStatement } from '../../wallet/index.ts'
import { purchaseStore } from '../purchase.store.ts'
import { TransactionView, viewTransaction } from '../purchase.view.ts'

/**
 * Everything that moved the caller's credits, and purchases that are under way or failed; newest first. A bare array,
 * as the document has it: `X-Total-Count` and `X-Total-Pages` say how much there is.
 */
export const listTransactions = endpoint({
  get: '/v1/payments/transactions',
  summary: "The caller's credit transactions, newest first",
  for: [member],
  rate: 'api',
  query: Type.Object({ ...pageQuery, limit: Type.Integer({ minimum: 1, maximum: 100, default: 100 }) }),
  output: Type.Array(TransactionView),
  errors: [],

  async handle({ query, caller, ctx, reply }) {
    const purchases = purchaseStore(ctx.db)
    const unsettled = await purchases.idsWithoutTransfer(caller.userId)
    const { items, total } = await creditStatement(ctx, caller.userId, unsettled, query)
    const purchaseOf = await purchases.findMany(items.map(({ id }) => id))

    reply.header('X-Total-Count', total)
    reply.header('X-Total-Pages', Math.max(1, Math.ceil(total / query.limit)))
    return items.map((line) => viewTransaction('reason' in line ? line : undefined, purchaseOf.get(line.id)))
  },
})
