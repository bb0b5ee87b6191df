import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Answer, answer } from '../answer.ts'
import { longDuration } from '../durations.ts'
import { tableOf } from '../leaderboard/board-table.ts'
import { instantText } from '../moments.ts'
import { placeOn } from '../places.ts'

/** The boards that there are, with the caller's place on each. */
export const listLeaderboards = endpoint({
  get: '/api/v4/gamification/leaderboards/types',
  summary: 'The boards that there are, with the place of the caller on each',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(
    Type.Array(
      Type.Object({
        leaderboard_type: Type.String(),
        leaderboard_name: Type.String(),
        metric: Type.String(),
        actions: Type.Array(Type.String(), { description: 'Names of action types; empty: all.' }),
        period: Type.Enum(['day', 'week', 'month']),
        ends_at: Type.String({ format: 'date-time' }),
        time_remaining: Type.String(),
        user_rank: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
      }),
    ),
  ),
  errors: [],

  async handle({ caller, ctx, request }) {
    const now = ctx.clock.now().getTime()
    const boards = [...ctx.rules.current.game.boards.values()].filter(({ active }) => active)
    return answer(
      boards.map((board) => {
        const end = tableOf(ctx, board, 'current').ends?.end ?? now
        return {
          leaderboard_type: board.code,
          leaderboard_name: board.name[request.locale],
          metric: board.metric,
          actions: [...board.actions],
          period: board.period,
          ends_at: instantText(end),
          time_remaining: longDuration(end - now, request.locale),
          user_rank: placeOn(ctx, board, caller.userId),
        }
      }),
    )
  },
})
