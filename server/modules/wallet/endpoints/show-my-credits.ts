import { guest, member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { userStore } from '../../accounts/index.ts'
import { creditsOf } from '../balances.ts'
import { CreditsView } from '../credit.view.ts'
import { accountHolderUnknown } from '../errors.ts'
import { renewalStore } from '../renewal.store.ts'
import { periodEnd } from '../renewal.ts'

/** The caller's balance, plan and the instant of its next renewal. */
export const showMyCredits = endpoint({
  get: '/v1/credits/me',
  summary: 'The credits of the caller',
  for: [member, guest],
  rate: 'api',
  output: CreditsView,
  errors: [accountHolderUnknown],

  async handle({ caller, ctx }) {
    const user = await userStore(ctx.db).findById(caller.userId)
    if (user === undefined) throw accountHolderUnknown()
    const credits = await creditsOf(ctx, user.id)
    if (caller.kind === 'guest') return { credits, subscription: user.subscription, renews_at: null }

    const days = ctx.settings.get('credit_reset_interval')
    const [period] = await renewalStore(ctx.db).periodsOf([{ userId: user.id, start: user.createdAt }])
    const renewsAt = periodEnd(period?.start ?? user.createdAt, days)
    return { credits, subscription: user.subscription, renews_at: renewsAt.toISOString() }
  },
})
