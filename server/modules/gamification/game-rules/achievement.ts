import Type, { type Static } from 'typebox'
import { Amount, Code, Icon, Nullable, Texts } from './texts.ts'

const Count = Type.Integer({ minimum: 1, maximum: 100_000_000 })
const Action = Type.String({ minLength: 1, maxLength: 50 })
const Field = Type.String({ minLength: 1, maxLength: 50 })

/** One figure that the engine keeps, and how much of it is needed. */
export const Criterion = Type.Union([
  Type.Object({ counter: Type.Literal('actions'), action: Action, at_least: Count }),
  Type.Object({
    counter: Type.Literal('actions_with'),
    action: Action,
    field: Field,
    value: Type.String({ maxLength: 100 }),
    at_least: Count,
  }),
  Type.Object({ counter: Type.Literal('different'), action: Action, field: Field, at_least: Count }),
  Type.Object({ counter: Type.Literal('sum'), action: Action, field: Field, at_least: Count }),
  Type.Object({ counter: Type.Literal('action_days'), action: Action, at_least: Count }),
  /** Local hours `from` ≤ hour < `to`, 0–24. */
  Type.Object({
    counter: Type.Literal('actions_between'),
    action: Action,
    from: Type.Integer({ minimum: 0, maximum: 23 }),
    to: Type.Integer({ minimum: 1, maximum: 24 }),
    at_least: Count,
  }),
  Type.Object({ counter: Type.Literal('in_event'), event: Code, at_least: Count }),
  Type.Object({ counter: Type.Literal('streak'), streak: Code, at_least: Count }),
  Type.Object({ counter: Type.Literal('level'), at_least: Count }),
  Type.Object({ counter: Type.Literal('xp'), at_least: Count }),
  Type.Object({ counter: Type.Literal('active_days'), at_least: Count }),
  Type.Object({ counter: Type.Literal('weekends'), at_least: Count }),
  Type.Object({ counter: Type.Literal('missions'), at_least: Count }),
  Type.Object({ counter: Type.Literal('prestige'), at_least: Count }),
])
export type Criterion = Static<typeof Criterion>

/** Unlocked when all criteria hold; its reward is claimed once (rules §3.6; Lümis v4 §5). */
export const AchievementRule = Type.Object({
  code: Code,
  name: Texts,
  description: Texts,
  category: Code,
  difficulty: Type.Enum(['bronze', 'silver', 'gold', 'platinum']),
  icon_url: Icon,
  criteria: Type.Array(Criterion, { minItems: 1, maxItems: 5 }),
  reward_lumis: Amount,
  reward_xp: Amount,
  unlock: Nullable(Texts),
  /** Not shown before it is unlocked. */
  hidden: Type.Boolean(),
  active: Type.Boolean(),
})
export type AchievementRule = Static<typeof AchievementRule>
