import type { StreakEffect } from './streaks.ts'
import type { Turn } from './turn.ts'

/** By contest: `b<number>` for boards, `e<number>` for events. */
export type Scores = Readonly<Record<string, Score>>

export interface Score extends PeriodScore {
  /** The period before, as long as it is not overwritten. */
  readonly before?: PeriodScore
  /** Over all periods: the sum, or for streaks the longest. */
  readonly total: number
  readonly totalAt: number
}

export interface PeriodScore {
  /** First site day of the period for boards, start in milliseconds since 1970 for events. */
  readonly period: number
  readonly score: number
  /** When that score was reached, in milliseconds since 1970: of two with the same score the earlier one is in front. */
  readonly at: number
  /** Actions that counted. */
  readonly actions: number
  /** For `days`: the last site day that was counted. */
  readonly day?: number
}

export interface ScoreEffect {
  readonly contest: string
  readonly period: number
  readonly before: number
  readonly score: number
}

export const noScores: Scores = {}

/** First and last site day of the period of a board that a site day falls into. */
export function periodOf(
  _period: 'day' | 'week' | 'month',
  _siteDay: number,
): { readonly first: number; readonly last: number } {
  throw new Error('not written')
}

/** What the action moves on boards, and on the table of the event that applied to it. */
export function moveScores(
  _slice: Scores,
  _turn: Turn,
  _gained: {
    readonly lumis: number
    readonly xp: number
    readonly streaks: readonly StreakEffect[]
    readonly event?: { readonly id: number; readonly start: number; readonly lumis: number }
  },
): { readonly slice: Scores; readonly effects: readonly ScoreEffect[] } {
  throw new Error('not written')
}
