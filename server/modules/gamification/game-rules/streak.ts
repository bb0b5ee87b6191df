import Type, { type Static } from 'typebox'
import { Actions, Amount, Code, Factor, Nullable, Texts } from './texts.ts'

/** Doing something every local day or every ISO week (rules §3.5; Lümis v4 §2). */
export const StreakRule = Type.Object({
  code: Code,
  name: Texts,
  actions: Actions,
  period: Type.Enum(['day', 'week']),
  /** From `at` periods on, the actions of the streak earn that much more. */
  multipliers: Type.Array(Type.Object({ at: Type.Integer({ minimum: 2, maximum: 10_000 }), factor: Factor }), {
    maxItems: 20,
  }),
  /** Claimable once in a lifetime, when the streak was once as long as `at`. */
  milestones: Type.Array(
    Type.Object({ at: Type.Integer({ minimum: 1, maximum: 10_000 }), lumis: Amount, unlock: Nullable(Texts) }),
    { maxItems: 30 },
  ),
  active: Type.Boolean(),
})
export type StreakRule = Static<typeof StreakRule>
