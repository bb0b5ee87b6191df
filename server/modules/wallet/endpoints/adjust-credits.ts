import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { transfer } from '../actions/transfer.ts'
import { AdjustmentView } from '../credit.view.ts'
import { accountHolderUnknown, noCreditsLeft } from '../errors.ts'
import { creditsAdjusted } from '../facts.ts'

const largest = 1_000_000

/** Gives credits to somebody or takes them, never more than there are. With an `Idempotency-Key` it acts once. */
export const adjustCredits = endpoint({
  post: '/v1/credits/adjust',
  summary: 'Give or take credits by hand',
  for: [admin],
  rate: 'admin',
  body: Type.Object({
    user_id: Type.Integer({ minimum: 1 }),
    amount: Type.Union([
      Type.Integer({ minimum: 1, maximum: largest }),
      Type.Integer({ minimum: -largest, maximum: -1, description: 'Takes credits away.' }),
    ]),
    reason: Type.String({ minLength: 1, maxLength: 200 }),
  }),
  output: AdjustmentView,
  errors: [accountHolderUnknown, noCreditsLeft],

  idempotent: true,

  async handle({ body: { user_id, amount, reason }, caller, ctx, idempotencyKey: key }) {
    const user = { user: user_id }
    const system = { system: 'adjustment' } as const
    const posting = await transfer(ctx, 'credits', {
      ...(amount > 0 ? { from: system, to: user } : { from: user, to: system }),
      amount: Math.abs(amount),
      reason: 'adjustment',
      metadata: { note: reason, by: caller.userId },
      key: key && `adjustment:${caller.userId}:${key}`,
    })
    const credits = posting.fromBalance ?? posting.toBalance ?? 0
    const answer = { transaction_id: posting.id, user_id, amount, credits }
    if (posting.repeated) return answer

    await audit(ctx, caller, {
      action: 'credits.adjusted',
      subject: `user:${user_id}`,
      before: { credits: credits - amount },
      after: { credits, reason },
    })
    const { transaction_id } = answer
    await ctx.announce(
      creditsAdjusted({ user_id, amount, credits_remaining: credits, transaction_id, reason }, { memberId: user_id }),
    )
    ctx.afterCommit(() => ctx.live.toUser(user_id, { topic: 'credits', credits }))
    return answer
  },
})
