import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Answer, answer } from '../answer.ts'
import { DashboardView, viewDashboard } from '../dashboard.view.ts'
import { gameWithLumisOf } from '../game-of.ts'
import { placeOn } from '../places.ts'

/** What a member sees first, as it is at this moment (Lümis v4 §1). One query; all else is in memory. */
export const showGameDashboard = endpoint({
  get: '/api/v4/gamification/dashboard',
  summary: 'Level, streaks, missions, events, achievements and places of the caller',
  for: [member],
  feature: 'gamification',
  rate: 'game',
  output: Answer(DashboardView),
  errors: [],

  async handle({ caller, ctx, request }) {
    const { game, lumis } = await gameWithLumisOf(ctx, caller)
    return answer(
      viewDashboard({
        userId: caller.userId,
        zone: caller.timeZone,
        game,
        balance: lumis.balance,
        now: ctx.clock.now().getTime(),
        rules: ctx.rules.current.game,
        locale: request.locale,
        placeOn: (board) => placeOn(ctx, board, caller.userId),
      }),
    )
  },
})
