import type { Day } from '../../../../platform/clock/calendar.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { Refusal, Turn } from './turn.ts'

/** Running ones and the last that ended, oldest first. */
export type Combos = readonly ComboRun[]

export interface ComboRun {
  readonly rule: number
  readonly start: number
  readonly until: number
  /** Steps done, in the order in which they were. */
  readonly steps: readonly {
    readonly step: number
    readonly typeId: number
    readonly at: number
    readonly lumis: number
  }[]
  /** When it was completed; 0: not. */
  readonly done: number
}

export interface ComboEffect {
  readonly rule: number
  /** Steps done now. */
  readonly done: number
  readonly of: number
  /** Completed by this action: what the multiplier and the bonus add. */
  readonly reward?: { readonly lumis: number; readonly multiplied: number; readonly bonus: number }
}

export const noCombos: Combos = []

/** So many runs that ended are kept. */
export const keptRuns = 10

/** `lumis`: what the action itself earned. An action does at most one step of each run. */
export function advanceCombos(
  _slice: Combos,
  _turn: Turn,
  _lumis: number,
): { readonly slice: Combos; readonly effects: readonly ComboEffect[] } {
  throw new Error('not written')
}

export function startCombo(
  _slice: Combos,
  _code: string,
  _now: { readonly at: number; readonly day: Day; readonly level: number },
  _rules: GameRules,
): { readonly slice: Combos; readonly rule: number } | Refusal {
  throw new Error('not written')
}
