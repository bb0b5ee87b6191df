import type { Criterion } from '../../game-rules/achievement.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { GameState } from './game-state.ts'
import type { Refusal } from './turn.ts'

/** Unlocked ones, by the number of the rule. */
export type Achievements = Readonly<Record<string, Unlocked>>

export interface Unlocked {
  /** Milliseconds since 1970. */
  readonly at: number
  /** When its reward was claimed; 0: not yet. */
  readonly claimed: number
  /** The figures of its criteria at that moment, in their order. */
  readonly figures: readonly number[]
}

export const noAchievements: Achievements = {}

/** What achievements look at. */
export type Figures = Pick<GameState, 'experience' | 'streaks' | 'counters'>

/** How much of a criterion a member has. Whatever the rules no longer know counts as 0. */
export function figureOf(_criterion: Criterion, _figures: Figures, _rules: GameRules): number {
  throw new Error('not written')
}

/** The achievements among `candidates` that hold now and were not unlocked before. */
export function unlock(
  _slice: Achievements,
  _candidates: readonly number[],
  _figures: Figures,
  _at: number,
  _rules: GameRules,
): { readonly slice: Achievements; readonly unlocked: readonly number[] } {
  throw new Error('not written')
}

export function claimAchievement(
  _slice: Achievements,
  _id: number,
  _at: number,
  _rules: GameRules,
): { readonly slice: Achievements; readonly lumis: number; readonly xp: number } | Refusal {
  throw new Error('not written')
}
