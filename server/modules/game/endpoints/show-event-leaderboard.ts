import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { namesOf } from '../../accounts/index.ts'
import { contestKey, contestStandings, gameErrors } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { tieRule } from '../leaderboard/views.ts'
import { instantText } from '../moments.ts'
import { prizeTexts } from '../reward-text.ts'
import { tableTime, timeFrom } from '../temporary-events.ts'

/** The table of one time of an event: by default the running one, or the last; final once it is closed (Lümis v4 §4). */
export const showEventLeaderboard = endpoint({
  get: '/api/v4/gamification/events/:event_id/leaderboard',
  summary: 'Who earned most in an event',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  params: Type.Object({ event_id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
  query: Type.Object({
    page: Type.Integer({ minimum: 1, maximum: 1_000_000, default: 1 }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    start: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'When the time in question began, of an event that comes back.',
      }),
    ),
  }),
  output: Answer(
    Type.Object({
      event_name: Type.String(),
      user_rank: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], { description: 'Null without a score.' }),
      user_score: Type.Integer({ description: 'Lümis of actions to which the event applied.' }),
      total_participants: Type.Integer(),
      leaderboard: Type.Array(
        Type.Object({
          rank: Type.Integer({ minimum: 1 }),
          user_id: Type.Integer(),
          username: Type.String(),
          score: Type.Integer(),
          actions_completed: Type.Integer(),
        }),
      ),
      rewards: Type.Record(Type.String(), Type.String(), {
        description: '`top_10`: up to place 10, after the places of the reward before; `participation`: all others.',
      }),
      status: Type.Enum(['active', 'upcoming', 'ended']),
      is_final: Type.Boolean({ description: 'The results are closed and will not change.' }),
      start_date: Type.String({ format: 'date-time' }),
      end_date: Type.String({ format: 'date-time' }),
      tie_rule: Type.String(),
    }),
  ),
  errors: [gameErrors['event.unknown']],

  async handle({ params, query, caller, ctx, request }) {
    const rules = ctx.rules.current.game
    const now = ctx.clock.now().getTime()
    const event = rules.events.get(params.event_id)
    const time =
      event &&
      (query.start === undefined ? tableTime(event, now, rules) : timeFrom(event, Date.parse(query.start), rules))
    if (event === undefined || time === undefined) throw gameErrors['event.unknown']()

    const isOver = time.end <= now
    const table = { contest: contestKey('event', event.id), period: time.start, isOver }
    const standings = await contestStandings(ctx, table)
    const [own, places] = await Promise.all([
      standings.of(caller.userId),
      standings.page((query.page - 1) * query.limit, query.limit),
    ])
    const names = await namesOf(
      ctx,
      places.map(({ memberId }) => memberId),
    )
    return answer({
      event_name: event.name[request.locale],
      user_rank: own?.rank ?? null,
      user_score: own?.score ?? 0,
      total_participants: standings.participants,
      leaderboard: places.map(({ rank, memberId, score, actions }) => ({
        rank,
        user_id: memberId,
        username: names.get(memberId)?.username ?? '',
        score,
        actions_completed: actions,
      })),
      rewards: prizeTexts(event.prizes, request.locale),
      status: isOver ? ('ended' as const) : time.start <= now ? ('active' as const) : ('upcoming' as const),
      is_final: standings.isFinal,
      start_date: instantText(time.start),
      end_date: instantText(time.end),
      tie_rule: tieRule[request.locale],
    })
  },
})
