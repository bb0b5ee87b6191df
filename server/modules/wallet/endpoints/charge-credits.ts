import Type from 'typebox'
import { apiKey, guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { payerOf } from '../actions/payer-of.ts'
import { creditsOf } from '../balances.ts'
import { ChargeView } from '../credit.view.ts'
import { accountHolderUnknown, noCreditsLeft } from '../errors.ts'

/**
 * Charges for something metered (rules §1.5): one credit or `units`, refused with 403 when there are not enough. With
 * an `Idempotency-Key` a repeated request charges once and gets the first answer. While credits are switched off
 * nothing is checked and nothing charged. Systems name the member by `user_id` or `external_id`.
 */
export const chargeCredits = endpoint({
  post: '/v1/credits/usage',
  summary: 'Charge credits for one use',
  for: [member, guest, apiKey('credits:charge')],
  rate: 'api',
  body: Type.Object({
    units: Type.Integer({ minimum: 1, maximum: 1000, default: 1 }),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    user_id: Type.Optional(Type.Integer({ minimum: 1 })),
    external_id: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  }),
  output: ChargeView,
  errors: [noCreditsLeft, accountHolderUnknown],
  transaction: 'none',
  idempotent: true,

  async handle({ body, caller, ctx, idempotencyKey: key }) {
    const payer = await payerOf(ctx, caller, body)
    if (!ctx.settings.featureIsOn('credits')) {
      return { charged: 0, credits: await creditsOf(ctx, payer.userId), transaction_id: null }
    }
    const { transactionId, charged, credits } = await ctx.charges.charge({
      userId: payer.userId,
      userType: payer.userType,
      units: body.units,
      note: body.reason,
      key: key && `usage:${payer.keyScope}:${key}`,
    })
    return { charged, credits, transaction_id: transactionId }
  },
})
