import type { Day } from '../../../../platform/clock/calendar.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { Refusal, Turn } from './turn.ts'

export interface Missions {
  /** The daily missions were assigned for this local day. */
  readonly day: Day
  /** Numbers of the rules that were assigned for it. */
  readonly assigned: readonly number[]
  /** By mission number: the missions in which something happened, accepted ones, and those that ended lately. */
  readonly runs: Readonly<Record<string, MissionRun>>
}

export interface MissionRun {
  readonly rule: number
  /** First and last local day on which actions count. */
  readonly from: Day
  readonly due: Day
  readonly progress: number
  /** For missions that count days: the last that was counted. */
  readonly counted: Day
  /** When it was completed and when claimed, in milliseconds since 1970; 0: not. */
  readonly done: number
  readonly claimed: number
}

export interface MissionEffect {
  readonly id: number
  readonly rule: number
  readonly progress: number
  readonly target: number
  readonly completed?: true
}

export const noMissions: Missions = { day: 0, assigned: [], runs: {} }

/** Missions that ended stay in the state so many days: that long their reward can be claimed, and a late action can still complete them. */
export const keptDays = 14

/** The number of a mission is the same however its actions arrive: rule and first day. */
export function missionIdOf(ruleId: number, from: Day): number {
  return ruleId * 100_000 + from
}

/** Begins a local day: assigns its daily missions (as many as the level allows, rotating by day and member) and forgets what ended long ago. */
export function beginDay(
  _slice: Missions,
  _day: Day,
  _level: number,
  _limit: number,
  _memberId: number,
  _rules: GameRules,
): Missions {
  throw new Error('not written')
}

export function advanceMissions(
  _slice: Missions,
  _turn: Turn,
): { readonly slice: Missions; readonly effects: readonly MissionEffect[] } {
  throw new Error('not written')
}

export function acceptMission(
  _slice: Missions,
  _code: string,
  _now: { readonly at: number; readonly day: Day; readonly level: number },
  _rules: GameRules,
): { readonly slice: Missions; readonly id: number; readonly due: Day } | Refusal {
  throw new Error('not written')
}

/** The reward of a completed mission, also after its end. `bonus`: what its `bonus_multiplier` adds to the Lümis. */
export function claimMission(
  _slice: Missions,
  _id: number,
  _at: number,
  _rules: GameRules,
):
  | {
      readonly slice: Missions
      readonly rule: number
      readonly lumis: number
      readonly bonus: number
      readonly xp: number
    }
  | Refusal {
  throw new Error('not written')
}
