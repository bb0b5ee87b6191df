import Type, { type Static } from 'typebox'
import { Amount, Code, Factor, Nullable, Texts } from './texts.ts'

/**
 * Several actions within a time, once a member has started it (rules §3.7; Lümis v4 §11). `sequential`: in the order
 * of the steps; `simultaneous`: in any order; `time_window`: any order, and only within `weekdays`.
 */
export const ComboRule = Type.Object({
  code: Code,
  name: Texts,
  description: Texts,
  type: Type.Enum(['sequential', 'simultaneous', 'time_window']),
  /** Null: any action whose type was not used for another step of this run. */
  steps: Type.Array(
    Type.Object({ action: Nullable(Type.String({ minLength: 1, maxLength: 50 })), description: Texts }),
    { minItems: 2, maxItems: 10 },
  ),
  window_hours: Type.Integer({ minimum: 1, maximum: 720 }),
  /** ISO weekdays of the member's local days on which it can be started and played; empty: any. */
  weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { uniqueItems: true, maxItems: 7 }),
  /** What the actions of the run earned is paid so many times in all. */
  multiplier: Factor,
  bonus_lumis: Amount,
  unlock: Nullable(Texts),
  min_level: Type.Integer({ minimum: 1, maximum: 100 }),
  /** Offered within this window only; afterwards starting it is refused as expired. */
  starts_at: Nullable(Type.String({ format: 'date-time' })),
  ends_at: Nullable(Type.String({ format: 'date-time' })),
  active: Type.Boolean(),
})
export type ComboRule = Static<typeof ComboRule>
