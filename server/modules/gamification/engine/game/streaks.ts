import type { Day } from '../../../../platform/clock/calendar.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { Refusal, Turn } from './turn.ts'

export interface Streaks {
  /** Freeze tokens at hand. */
  readonly tokens: number
  /** Monday of the week for which tokens were granted last; 0: never. */
  readonly granted: Day
  /** Whether tokens are spent by themselves at midnight. */
  readonly auto: boolean
  /** Local days that were cut short because the member changed zone; never counted against a streak. The last 30 days. */
  readonly bridged: readonly Day[]
  /** By the number of the rule. */
  readonly runs: Readonly<Record<string, StreakRun>>
}

export interface StreakRun {
  /** Periods in a row; 0: lost. Frozen ones are not counted and do not interrupt. */
  readonly count: number
  /** First day of the running streak. */
  readonly start: Day
  /** The last period that was done: a day, or the Monday of a week. */
  readonly last: Day
  readonly max: number
  /** Lümis that its actions earned, and its milestones that were claimed. */
  readonly lumis: number
  /** Protected by hand up to the end of this local day; 0: not. */
  readonly armed: Day
  /** Milestones that were claimed, by their `at`. */
  readonly claimed: readonly number[]
  /** What became of the last periods, oldest first, at most 42: `k` kept, `f` frozen, `t` cut short by travel, `x` missed. */
  readonly marks: string
  /** The period which the last mark stands for. */
  readonly through: Day
}

export interface StreakEffect {
  readonly id: number
  readonly count: number
  readonly kept: 'started' | 'continued' | 'same_period'
  /** Periods since the one before that were frozen. */
  readonly frozen?: readonly Day[]
  /** How long the one was that had been lost before. */
  readonly lost?: number
}

export const noStreaks: Streaks = { tokens: 0, granted: 0, auto: true, bridged: [], runs: {} }

/** So many tokens can be held; those beyond are not granted. */
export const mostTokens = 5

/** Settles the midnights that end the local days `from` to `to` - 1; `weekly`: tokens that the member's level grants per week. */
export function passMidnights(_slice: Streaks, _from: Day, _to: Day, _weekly: number, _rules: GameRules): Streaks {
  throw new Error('not written')
}

/** The member changed zone: the days in between were cut short (at most three in any thirty). */
export function bridge(_slice: Streaks, _from: Day, _to: Day): Streaks {
  throw new Error('not written')
}

/** Counts the action for all streaks it belongs to; `factor`: the best multiplier of them, this action included. */
export function keepStreaks(
  _slice: Streaks,
  _turn: Turn,
): {
  readonly slice: Streaks
  readonly effects: readonly StreakEffect[]
  readonly factor?: { readonly id: number; readonly factor: number }
} {
  throw new Error('not written')
}

/** Books what an action earned on the streaks it belongs to. */
export function creditStreaks(_slice: Streaks, _turn: Turn, _lumis: number): Streaks {
  throw new Error('not written')
}

/** The multiplier that a streak of `count` has. */
export function streakFactor(
  _multipliers: readonly { readonly at: number; readonly factor: number }[],
  _count: number,
): number {
  throw new Error('not written')
}

/** Spends a token by hand: the streak is protected to the end of the next local day. Only a running streak can be frozen. */
export function armFreeze(
  _slice: Streaks,
  _ruleId: number,
  _day: Day,
): { readonly slice: Streaks; readonly until: Day } | Refusal {
  throw new Error('not written')
}

export function claimMilestone(
  _slice: Streaks,
  _ruleId: number,
  _at: number,
  _rules: GameRules,
): { readonly slice: Streaks; readonly lumis: number } | Refusal {
  throw new Error('not written')
}
