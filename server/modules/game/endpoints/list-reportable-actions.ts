import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { type ActionType, type GameState, limitsNow } from '../../gamification/index.ts'
import { Answer, answer, Nullable } from '../answer.ts'
import { gameOf } from '../game-of.ts'
import { instantText } from '../moments.ts'

const ReportableAction = Type.Object({
  action: Type.String(),
  description: Nullable(Type.String()),
  category: Type.String(),
  base_lumis: Type.Integer(),
  base_xp: Type.Integer(),
  points: Type.Integer({ description: 'Points of the site kit.' }),
  cooldown_seconds: Type.Integer(),
  daily_cap: Nullable(Type.Integer({ description: 'How many a day earn something; null: all.' })),
  weekly_cap: Nullable(Type.Integer()),
  used_today: Type.Integer({ description: 'How many have earned something on the local day of the caller.' }),
  used_this_week: Type.Integer(),
  earns_now: Type.Boolean(),
  available_at: Nullable(Type.String({ format: 'date-time', description: 'When the cooldown is over.' })),
  unique_by: Type.Array(Type.String(), {
    description: 'Fields of the metadata (`$day`: the local day) whose values make it count once.',
  }),
})

/** What members may report themselves, what it is worth, and how much of it is left today. */
export const listReportableActions = endpoint({
  get: '/api/v4/gamification/actions/types',
  summary: 'What can be reported, and what it is worth',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  output: Answer(Type.Object({ actions: Type.Array(ReportableAction) })),
  errors: [],

  async handle({ caller, ctx }) {
    const game = await gameOf(ctx, caller)
    const now = ctx.clock.now().getTime()
    const types = [...ctx.rules.current.types.values()]
    const reportable = types.filter(({ active, selfReportable, system }) => active && selfReportable && !system)
    return answer({ actions: reportable.map((type) => viewType(type, game, now)) })
  },
})

function viewType(type: ActionType, { limits, day }: GameState, now: number) {
  const { id, name, description, pointsPerEvent, uniqueBy, game: worth } = type
  const { inDay, inWeek, hit } = limitsNow(limits, { typeId: id, worth, at: now, day })
  return {
    action: name,
    description,
    category: worth.category,
    base_lumis: worth.base_lumis,
    base_xp: worth.base_xp,
    points: pointsPerEvent,
    cooldown_seconds: worth.cooldown_seconds,
    daily_cap: worth.daily_cap,
    weekly_cap: worth.weekly_cap,
    used_today: inDay,
    used_this_week: inWeek,
    earns_now: hit === undefined,
    available_at: hit?.hit === 'cooldown' ? instantText(hit.until) : null,
    unique_by: [...uniqueBy],
  }
}
