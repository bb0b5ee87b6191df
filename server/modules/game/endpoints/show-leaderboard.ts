import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Texts } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Answer, answer } from '../answer.ts'
import { longDuration } from '../durations.ts'
import { boardNamed, PeriodQuery, unknownBoard } from '../leaderboard/board-query.ts'
import { type BoardTable, standingsOf, tableOf } from '../leaderboard/board-table.ts'
import { nearbyOf, ownPlaceOf } from '../leaderboard/nearby.ts'
import { renderTop } from '../leaderboard/top-rows.ts'
import { NearbyRow, OwnPlace, TopRowView, tieRule } from '../leaderboard/views.ts'
import { boardPrizeTexts } from '../reward-text.ts'

const neighbours = 2

/** A board: the top of it, the caller's place and those around it (Lümis v4 §7). From memory, or from final results. */
export const showLeaderboard = endpoint({
  get: '/api/v4/gamification/leaderboards',
  summary: 'A board: its top, the place of the caller, and those around it',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object({
    ...PeriodQuery,
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50, description: 'Places of the top.' }),
  }),
  output: Answer(
    Type.Object({
      leaderboard_type: Type.String(),
      leaderboard_name: Type.String(),
      period: Type.String(),
      period_start: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
      period_end: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
      is_final: Type.Boolean({ description: 'The results are closed and will not change.' }),
      total_participants: Type.Integer(),
      user_position: OwnPlace,
      top_rankings: Type.Array(TopRowView),
      nearby_rankings: Type.Array(NearbyRow),
      rewards: Type.Record(Type.String(), Type.String()),
      time_remaining: Type.Union([Type.String(), Type.Null()], { description: 'Null for what is over or has no end.' }),
      tie_rule: Type.String(),
    }),
  ),
  errors: [unknownBoard],

  async handle({ query, caller, ctx, request, reply }) {
    const { locale } = request
    const board = boardNamed(ctx, query.type)
    const table = tableOf(ctx, board, query.period)
    const standings = await standingsOf(ctx, table)
    const [own, places] = await Promise.all([standings.of(caller.userId), standings.page(0, query.limit)])
    const listKey = `${table.contest}@${table.period}:${query.limit}:${locale}`
    const top = await renderTop(ctx, listKey, places, locale)
    const rest = {
      leaderboard_type: board.code,
      leaderboard_name: board.name[locale],
      period: query.period,
      period_start: table.days?.first ?? null,
      period_end: table.days?.last ?? null,
      is_final: standings.isFinal,
      total_participants: standings.participants,
      user_position: ownPlaceOf(own, caller),
      nearby_rankings: await nearbyOf(ctx, standings, own, neighbours),
      rewards: boardPrizeTexts(board.prizes, locale),
      time_remaining: remaining(ctx, table, locale),
      tie_rule: tieRule[locale],
    }
    // Everybody is answered the same top list: its bytes are made once. Fastify sends bytes as well, which its types leave out.
    const json = () => Buffer.concat([beforeTop, top.json, Buffer.from(`,${JSON.stringify(rest).slice(1)}}`)])
    reply.type('application/json; charset=utf-8').serializer(json as never)
    return answer({ ...rest, top_rankings: [...top.rows] })
  },
})

const beforeTop = Buffer.from('{"success":true,"data":{"top_rankings":')

function remaining(ctx: Ctx, { name, ends }: BoardTable, locale: keyof Texts): string | null {
  if (name !== 'current' || ends === null) return null
  return longDuration(ends.end - ctx.clock.now().getTime(), locale)
}
