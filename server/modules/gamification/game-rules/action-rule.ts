import Type, { type Static } from 'typebox'
import { Amount, Code, Nullable, Texts } from './texts.ts'

/** What an action type is worth in the game, and how often (rules §3.3, §3.6). Kept with the action type. */
export const ActionRule = Type.Object({
  /** What members read; null: the name of the type in words. */
  name: Nullable(Texts),
  /** XP is shown by it (`xp_sources`). */
  category: Code,
  base_lumis: Amount,
  base_xp: Amount,
  cooldown_seconds: Type.Integer({ minimum: 0, maximum: 31_536_000 }),
  /** How many a local day or week earn something; null: all. */
  daily_cap: Nullable(Type.Integer({ minimum: 1, maximum: 100_000 })),
  weekly_cap: Nullable(Type.Integer({ minimum: 1, maximum: 100_000 })),
  /** Fields of the metadata of which the engine keeps counts per text, or the sum and number of the figures. */
  counted_fields: Type.Array(Type.String({ minLength: 1, maxLength: 50 }), { maxItems: 5, uniqueItems: true }),
})
export type ActionRule = Static<typeof ActionRule>

/** Types that are worth nothing in the game. */
export const worthless: ActionRule = {
  name: null,
  category: 'other',
  base_lumis: 0,
  base_xp: 0,
  cooldown_seconds: 0,
  daily_cap: null,
  weekly_cap: null,
  counted_fields: [],
}
