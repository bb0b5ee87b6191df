import type { Day } from '../../../../../platform/clock/calendar.ts'
import type { GameRules, Kept } from '../../../game-rules/game-rules.ts'
import type { MissionRule } from '../../../game-rules/mission.ts'
import { type Moment, refusalOf } from './choices.ts'
import { dailyRun, type MissionRun, type Missions, missionIdOf } from './mission-run.ts'

/** A mission of a member as it stands. `completed`: its reward waits to be claimed. */
export interface MissionView {
  readonly id: number
  readonly rule: Kept<MissionRule>
  readonly run: MissionRun
  readonly status: 'active' | 'completed' | 'claimed' | 'expired'
}

/** Missions that can be accepted now, or could at a higher level (`acceptable` is false then). */
export function availableMissions(
  slice: Missions,
  now: Moment,
  rules: GameRules,
): { readonly rule: Kept<MissionRule>; readonly acceptable: boolean }[] {
  return [...rules.missions.values()].flatMap((rule) => {
    const refusal = refusalOf(rule, slice, now)
    if (refusal !== undefined && refusal.refused !== 'insufficient.level') return []
    return { rule, acceptable: refusal === undefined }
  })
}

/** Missions whose last day is `day` or later; first those that were assigned for it, with or without progress. */
export function openMissions(slice: Missions, day: Day, rules: GameRules): MissionView[] {
  const assigned = (slice.day === day ? slice.assigned : []).map(
    (rule) => slice.entries.find((run) => run.rule === rule && run.from === day) ?? dailyRun(rule, day),
  )
  const others = slice.entries.filter((run) => run.due >= day && !assigned.includes(run))
  return viewsOf([...assigned, ...others], day, rules)
}

/** Missions of the last `keptDays` whose last day was before `day`, the latest first. */
export function endedMissions(slice: Missions, day: Day, rules: GameRules): MissionView[] {
  const ended = slice.entries.filter(({ due }) => due < day).toSorted((a, b) => b.due - a.due)
  return viewsOf(ended, day, rules)
}

/** Missions whose rule is gone have no name any more and are left out. */
function viewsOf(runs: readonly MissionRun[], day: Day, rules: GameRules): MissionView[] {
  return runs.flatMap((run) => {
    const rule = rules.missions.get(run.rule)
    if (rule === undefined) return []
    const progress = Math.min(run.progress, rule.target)
    return { id: missionIdOf(run.rule, run.from), rule, run: { ...run, progress }, status: statusOf(run, day) }
  })
}

function statusOf({ due, done, claimed }: MissionRun, day: Day): MissionView['status'] {
  if (claimed !== undefined) return 'claimed'
  if (done !== undefined) return 'completed'
  return day <= due ? 'active' : 'expired'
}
