import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { idempotencyConflict, notFound } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { beginPurchase } from '../actions/begin-purchase.ts'
import { settlePurchase } from '../actions/settle-purchase.ts'
import { amountMismatch, providerUnavailable, purchaseDeclined } from '../errors.ts'
import { orderOf } from '../purchase.ts'

/**
 * Buys credits (Neptuno, payments). The server sets the price, `credit_price` for each; an amount in the request must
 * be that price, in USD. With an `Idempotency-Key` a repeated request pays once and gets the first answer.
 */
export const purchaseCredits = endpoint({
  post: '/v1/payments/purchase',
  summary: 'Buy credits',
  for: [member],
  feature: 'credits',
  rate: 'api',
  body: Type.Object({
    credits: Type.Integer({ minimum: 1, maximum: 100_000 }),
    payment_amount: Type.Optional(Type.Number()),
    payment_method: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 50 }), Type.Null()], {
        description: "Code or name of a provider; absent: the default method's, else the first active one.",
      }),
    ),
  }),
  output: Type.Object({
    transaction_id: Type.Integer(),
    credits_added: Type.Integer(),
    new_balance: Type.Integer(),
  }),
  errors: [amountMismatch, providerUnavailable, purchaseDeclined, idempotencyConflict],
  // The purchase is committed before the gateway hears of it, and its outcome after that.
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey }) {
    if (!ctx.settings.featureIsOn('payment_methods')) throw notFound()
    const purchase = await beginPurchase(ctx, caller.userId, body, idempotencyKey)
    const outcome = await ctx.gateway.charge(orderOf(purchase))
    const balance = await ctx.transaction((own) => settlePurchase(own, purchase.id, outcome))
    if (balance === undefined) throw purchaseDeclined({ details: { transaction_id: purchase.id } })
    return { transaction_id: purchase.id, credits_added: purchase.credits, new_balance: balance }
  },
})
