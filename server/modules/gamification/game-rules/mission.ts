import Type, { type Static } from 'typebox'
import { Condition } from './condition.ts'
import { Actions, Amount, Code, Factor, Nullable, Texts } from './texts.ts'

/**
 * Something to do within a time (rules §3.6; Lümis v4 §3). Daily missions are assigned by the server for one local day
 * each; all others are accepted and then last `duration_days` local days beyond the day of acceptance.
 */
export const MissionRule = Type.Object({
  code: Code,
  name: Texts,
  type: Type.Enum(['daily', 'weekly', 'monthly', 'special']),
  difficulty: Type.Enum(['easy', 'medium', 'hard']),
  actions: Actions,
  conditions: Type.Array(Condition, { maxItems: 5 }),
  /** `actions`: how many; `days`: on how many different local days; otherwise the sum of that field of the metadata. */
  measure: Type.Union([
    Type.Literal('actions'),
    Type.Literal('days'),
    Type.Object({ sum_of: Type.String({ minLength: 1, maxLength: 50 }) }),
  ]),
  target: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  reward_lumis: Amount,
  reward_xp: Amount,
  /** The reward is multiplied by it; what it adds is printed as `bonus_earned`. */
  bonus_multiplier: Factor,
  min_level: Type.Integer({ minimum: 1, maximum: 100 }),
  /** Not for daily ones. */
  duration_days: Type.Integer({ minimum: 0, maximum: 366 }),
  /** Special missions may be offered within a window only. */
  starts_at: Nullable(Type.String({ format: 'date-time' })),
  ends_at: Nullable(Type.String({ format: 'date-time' })),
  active: Type.Boolean(),
})
export type MissionRule = Static<typeof MissionRule>
