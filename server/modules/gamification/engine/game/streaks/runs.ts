import type { Day } from '../../../../../platform/clock/calendar.ts'
import type { StreakRule } from '../../../game-rules/streak.ts'

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
  /** How long the streak was that was lost; gone once a new one has started. */
  readonly lost?: number
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

/** So many marks are kept: six weeks of a calendar. */
export const keptMarks = 42

/** Days from one period of a streak to the next. */
export function stepOf({ period }: Pick<StreakRule, 'period'>): number {
  return period === 'day' ? 1 : 7
}

/** Periods that ended between the last mark and `period` without one: nothing was kept or protected then. */
export function unmarkedBefore({ through }: StreakRun, period: Day, step: number): number {
  return Math.max(0, Math.floor((period - through) / step) - 1)
}

/** The marks with that of `period`; periods that have none yet were missed. */
export function marksWith(run: StreakRun, mark: 'k' | 'f' | 't' | 'x', period: Day, step: number): string {
  const missed = Math.min(keptMarks, unmarkedBefore(run, period, step))
  return `${run.marks}${'x'.repeat(missed)}${mark}`.slice(-keptMarks)
}
