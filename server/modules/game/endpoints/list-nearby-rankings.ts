import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Answer, answer } from '../answer.ts'
import { boardNamed, PeriodQuery, unknownBoard } from '../leaderboard/board-query.ts'
import { standingsOf, tableOf } from '../leaderboard/board-table.ts'
import { nearbyOf, ownPlaceOf } from '../leaderboard/nearby.ts'
import { NearbyRow, OwnPlace, tieRule } from '../leaderboard/views.ts'

/** The caller's place on a board, and more of those around it than the board itself shows. */
export const listNearbyRankings = endpoint({
  get: '/api/v4/gamification/leaderboards/nearby',
  summary: 'The place of the caller on a board, and those around it',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object({
    ...PeriodQuery,
    around: Type.Integer({ minimum: 1, maximum: 25, default: 5, description: 'Places on either side.' }),
  }),
  output: Answer(
    Type.Object({
      total_participants: Type.Integer(),
      user_position: OwnPlace,
      nearby_rankings: Type.Array(NearbyRow),
      tie_rule: Type.String(),
    }),
  ),
  errors: [unknownBoard],

  async handle({ query, caller, ctx, request }) {
    const standings = await standingsOf(ctx, tableOf(ctx, boardNamed(ctx, query.type), query.period))
    const own = await standings.of(caller.userId)
    return answer({
      total_participants: standings.participants,
      user_position: ownPlaceOf(own, caller),
      nearby_rankings: await nearbyOf(ctx, standings, own, query.around),
      tie_rule: tieRule[request.locale],
    })
  },
})
