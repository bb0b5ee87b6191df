import Type, { type Static } from 'typebox'
import { Amount, Factor, Icon, Texts } from './texts.ts'

/** One step of the ladder (rules §3.4; Lümis v4 §6). A level is reached with its `min_xp` and acts as long as it is held. */
export const LevelRule = Type.Object({
  number: Type.Integer({ minimum: 1, maximum: 100 }),
  name: Texts,
  color: Type.String({ pattern: '^#[0-9A-Fa-f]{6}$' }),
  icon_url: Icon,
  min_xp: Type.Integer({ minimum: 0 }),
  lumis_multiplier: Factor,
  daily_missions_limit: Type.Integer({ minimum: 0, maximum: 20 }),
  freeze_tokens_per_week: Type.Integer({ minimum: 0, maximum: 20 }),
  special_events: Type.Boolean({ description: 'Whether events for special levels are open.' }),
  reward_lumis: Amount,
  /** What is new here, in words. */
  benefits: Type.Array(Texts, { maxItems: 10 }),
})
export type LevelRule = Static<typeof LevelRule>
