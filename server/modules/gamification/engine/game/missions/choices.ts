import type { Day } from '../../../../../platform/clock/calendar.ts'
import type { GameRules, Kept } from '../../../game-rules/game-rules.ts'
import type { MissionRule } from '../../../game-rules/mission.ts'
import { timesHalfUp } from '../half-up.ts'
import type { Refusal } from '../turn.ts'
import { keepClaimed, type MissionRun, type Missions, missionIdOf, offeredAt } from './mission-run.ts'

/** When a member chooses, and with what level. */
export interface Moment {
  readonly at: number
  readonly day: Day
  readonly level: number
}

/** Takes on a mission for the days up to `due`: the day of acceptance and `duration_days` more. */
export function acceptMission(
  slice: Missions,
  code: string,
  now: Moment,
  rules: GameRules,
): { readonly slice: Missions; readonly id: number; readonly rule: number; readonly due: Day } | Refusal {
  const rule = [...rules.missions.values()].find((each) => each.code === code)
  if (rule === undefined) return { refused: 'mission.unknown' }
  const refusal = refusalOf(rule, slice, now)
  if (refusal !== undefined) return refusal
  const due = now.day + rule.duration_days
  const run: MissionRun = { rule: rule.id, from: now.day, due, progress: 0, accepted: now.at }
  return {
    slice: { ...slice, entries: [...slice.entries, run] },
    id: missionIdOf(rule.id, now.day),
    rule: rule.id,
    due,
  }
}

/** Why a mission cannot be accepted now. The level comes last: all else being well, it is what the member can work for. */
export function refusalOf(rule: Kept<MissionRule>, slice: Missions, now: Moment): Refusal | undefined {
  if (rule.type === 'daily' || !rule.active) return { refused: 'mission.not_available' }
  const offered = offeredAt(rule, now.at)
  if (offered !== 'now') return { refused: offered === 'late' ? 'mission.expired' : 'mission.not_available' }
  if (slice.entries.some((run) => run.rule === rule.id && isInTheWay(run, rule, now.day)))
    return { refused: 'mission.already_accepted' }
  if (now.level < rule.min_level) return { refused: 'insufficient.level', details: { required_level: rule.min_level } }
  return undefined
}

/**
 * Up to its last day a mission is not accepted again, even when it was completed and claimed early: a weekly one can be
 * done once a week. Nor is it while a reward waits, and a special one not within the same window.
 */
function isInTheWay({ due, done, claimed, accepted }: MissionRun, rule: Kept<MissionRule>, day: Day): boolean {
  if (day <= due || (done !== undefined && claimed === undefined)) return true
  return rule.type === 'special' && accepted !== undefined && offeredAt(rule, accepted) === 'now'
}

/** The reward of a completed mission, also after its end. `bonus`: what its `bonus_multiplier` adds to the Lümis. */
export function claimMission(
  slice: Missions,
  id: number,
  at: number,
  rules: GameRules,
):
  | {
      readonly slice: Missions
      readonly rule: number
      readonly lumis: number
      readonly bonus: number
      readonly xp: number
    }
  | Refusal {
  const run = slice.entries.find(({ rule, from }) => missionIdOf(rule, from) === id)
  const rule = run && rules.missions.get(run.rule)
  if (run === undefined || rule === undefined)
    return { refused: isUntouched(slice, id) ? 'mission.not_completed' : 'mission.unknown' }
  if (run.done === undefined) return { refused: 'mission.not_completed' }
  if (run.claimed !== undefined) return { refused: 'mission.already_completed' }
  const lumis = rule.reward_lumis
  return {
    slice: keepClaimed(slice, id, at),
    rule: rule.id,
    lumis,
    bonus: timesHalfUp(lumis, rule.bonus_multiplier) - lumis,
    xp: rule.reward_xp,
  }
}

/** Assigned daily missions have their number from the beginning of the day on, before anything is written about them. */
function isUntouched({ assigned, day }: Missions, id: number): boolean {
  return assigned.some((rule) => missionIdOf(rule, day) === id)
}
