import Type, { type Static } from 'typebox'
import { Prize } from './prize.ts'
import { Actions, Amount, Code, Factor, Nullable, Texts } from './texts.ts'

const Clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'HH:MM in the zone of the site.' })

/** When an event takes place: one window, or again and again by the calendar of the site's zone. */
export const Schedule = Type.Union([
  Type.Object({
    kind: Type.Literal('window'),
    starts_at: Type.String({ format: 'date-time' }),
    ends_at: Type.String({ format: 'date-time' }),
  }),
  Type.Object({
    kind: Type.Literal('recurring'),
    /** ISO weekdays, 1 = Monday; empty: every day. */
    weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { uniqueItems: true, maxItems: 7 }),
    /** Days of the month; empty: every day. */
    days_of_month: Type.Array(Type.Integer({ minimum: 1, maximum: 31 }), { uniqueItems: true, maxItems: 31 }),
    from: Clock,
    /** `00:00` is the end of the day; not after midnight otherwise. */
    to: Clock,
  }),
])
export type Schedule = Static<typeof Schedule>

/** Actions within it are worth more (rules §3.6; Lümis v4 §4). Of several the one that gives most applies. */
export const EventRule = Type.Object({
  code: Code,
  name: Texts,
  description: Texts,
  type: Type.Enum(['daily', 'flash', 'seasonal', 'tournament']),
  schedule: Schedule,
  /** Empty: all actions. */
  target_actions: Actions,
  multiplier: Factor,
  bonus_lumis: Amount,
  /** At most so many Lümis more per member and local day; null: no limit. */
  daily_cap: Nullable(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  requires_join: Type.Boolean(),
  /** Only members of this segment; null: everybody. See `segment.ts`. */
  segment: Nullable(Code),
  prizes: Type.Array(Prize, { maxItems: 20 }),
  active: Type.Boolean(),
})
export type EventRule = Static<typeof EventRule>
