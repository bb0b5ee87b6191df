import type { GameRules, Kept } from '../../game-rules/game-rules.ts'
import type { LevelRule } from '../../game-rules/level.ts'
import type { Refusal } from './turn.ts'

export interface Experience {
  /** XP of the running climb; falls only by prestige. */
  readonly xp: number
  /** XP ever. */
  readonly lifetime: number
  /** XP of the running climb by the category of what earned it. */
  readonly by: Readonly<Record<string, number>>
  readonly prestige: number
  /** The highest level number ever held. */
  readonly best: number
}

export interface LevelChange {
  readonly from: number
  readonly to: number
  /** Lümis for the levels that were reached. */
  readonly lumis: number
}

export const noExperience: Experience = { xp: 0, lifetime: 0, by: {}, prestige: 0, best: 1 }

/** The level held with so much XP. */
export function levelAt(_levels: readonly Kept<LevelRule>[], _xp: number): Kept<LevelRule> {
  throw new Error('not written')
}

/** 1 + 0.10 per prestige (rules §3.11). */
export function prestigeFactor(_prestige: number): number {
  throw new Error('not written')
}

export function gainXp(
  _slice: Experience,
  _xp: number,
  _category: string,
  _rules: GameRules,
): { readonly slice: Experience; readonly level?: LevelChange } {
  throw new Error('not written')
}

/** Starts the climb again, once level 20 is held (rules §3.11; Lümis v4 §6): XP and level restart, lifetime figures stay. */
export function climbAgain(_slice: Experience, _rules: GameRules): { readonly slice: Experience } | Refusal {
  throw new Error('not written')
}
