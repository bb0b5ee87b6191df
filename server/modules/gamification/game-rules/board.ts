import Type, { type Static } from 'typebox'
import { Prize } from './prize.ts'
import { Actions, Code, Nullable, Texts } from './texts.ts'

/** A competition over periods that are the same for all: they turn in the zone of the site (rules §3.7; Lümis v4 §7). */
export const BoardRule = Type.Object({
  code: Code,
  name: Texts,
  /** `actions`: how many; `lumis`, `xp`: how much they earned; `days`: on how many of the site's days; `streak`: the longest it became. */
  metric: Type.Enum(['actions', 'lumis', 'xp', 'days', 'streak']),
  /** Of these types; empty: of all. Not for `streak`. */
  actions: Actions,
  /** For `streak`: which; null: the longest of all. */
  streak: Nullable(Code),
  period: Type.Enum(['day', 'week', 'month']),
  /** A period is final so many minutes after its end: actions that come late by less still count in it. */
  close_after_minutes: Type.Integer({ minimum: 0, maximum: 10_080 }),
  prizes: Type.Array(Prize, { maxItems: 20 }),
  active: Type.Boolean(),
})
export type BoardRule = Static<typeof BoardRule>
