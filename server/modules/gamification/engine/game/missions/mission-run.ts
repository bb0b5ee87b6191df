import type { Day } from '../../../../../platform/clock/calendar.ts'
import type { MissionRule } from '../../../game-rules/mission.ts'

export interface Missions {
  /** The daily missions were assigned for this local day. */
  readonly day: Day
  /** Numbers of the rules that were assigned for it. */
  readonly assigned: readonly number[]
  /** Missions in which something happened, accepted ones, and those that ended lately; oldest first. */
  readonly entries: readonly MissionRun[]
}

/** Figures that are 0 are left out: a state is written at every action, and holds two weeks of these. */
export interface MissionRun {
  readonly rule: number
  /** First and last local day on which actions count. */
  readonly from: Day
  readonly due: Day
  /** Never more than the target was. */
  readonly progress: number
  /** For missions that count days: the last that was counted. */
  readonly counted?: Day
  /** When it was accepted, completed and claimed, in milliseconds since 1970. Daily ones are assigned, not accepted. */
  readonly accepted?: number
  readonly done?: number
  readonly claimed?: number
}

export const noMissions: Missions = { day: 0, assigned: [], entries: [] }

/** Missions that ended stay in the state so many days: that long their reward can be claimed, and a late action can still complete them. */
export const keptDays = 14

/** More days than pass up to the year 2243. */
const spacing = 100_000

/** The number of a mission is the same however its actions arrive: rule and first day. */
export function missionIdOf(ruleId: number, from: Day): number {
  return ruleId * spacing + from
}

/** The rule of the mission with a number. */
export function ruleOfMission(id: number): number {
  return Math.floor(id / spacing)
}

/**
 * The mission `id` as completed and claimed, whatever is known of it: what was paid once is not paid again, even if late
 * actions have changed how the member came to it.
 */
export function keepClaimed(slice: Missions, id: number, at: number): Missions {
  const index = slice.entries.findIndex(({ rule, from }) => missionIdOf(rule, from) === id)
  const from = id % spacing
  const run = slice.entries[index] ?? { rule: ruleOfMission(id), from, due: from, progress: 0 }
  const claimed = { ...run, done: run.done ?? at, claimed: run.claimed ?? at }
  return { ...slice, entries: index < 0 ? [...slice.entries, claimed] : slice.entries.with(index, claimed) }
}

/** The mission `id` as accepted at `at`, whatever stands in its way by now. */
export function keepAccepted(
  slice: Missions,
  { id, due }: { readonly id: number; readonly due: Day },
  at: number,
): Missions {
  const [rule, from] = [ruleOfMission(id), id % spacing]
  if (slice.entries.some((run) => run.rule === rule && run.from === from)) return slice
  return { ...slice, entries: [...slice.entries, { rule, from, due, progress: 0, accepted: at }] }
}

/** A daily mission in which nothing has happened yet. */
export function dailyRun(rule: number, day: Day): MissionRun {
  return { rule, from: day, due: day, progress: 0 }
}

/** Where `at` (milliseconds since 1970) lies with regard to the window in which a mission is offered. */
export function offeredAt({ starts_at: start, ends_at: end }: MissionRule, at: number): 'early' | 'now' | 'late' {
  if (end !== null && at >= Date.parse(end)) return 'late'
  return start !== null && at < Date.parse(start) ? 'early' : 'now'
}
