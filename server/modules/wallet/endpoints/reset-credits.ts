import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { renewCredits } from '../actions/renew-credits.ts'
import { ResetView } from '../credit.view.ts'

/** What the clock does every hour, now: fills up the credits of members whose period is over, and only theirs. */
export const resetCredits = endpoint({
  post: '/v1/credits/reset',
  summary: 'Renew the credits of all members whose period is over',
  for: [admin],
  rate: 'admin',
  output: ResetView,
  errors: [],
  transaction: 'none',

  async handle({ ctx }) {
    return renewCredits(ctx)
  },
})
