import Type, { type Static } from 'typebox'
import { Code, Texts } from './texts.ts'

/** A group of members by what they have reached; all given bounds must hold (Lümis v4 §4, `user_qualifies_for`). */
export const SegmentRule = Type.Object({
  code: Code,
  name: Texts,
  min_level: Type.Integer({ minimum: 1, maximum: 100 }),
  min_active_days: Type.Integer({ minimum: 0 }),
  /** Only for levels with the benefit `special_events`. */
  special: Type.Boolean(),
  active: Type.Boolean(),
})
export type SegmentRule = Static<typeof SegmentRule>
