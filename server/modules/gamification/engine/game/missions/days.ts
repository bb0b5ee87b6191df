import type { Day } from '../../../../../platform/clock/calendar.ts'
import { meets } from '../../../game-rules/condition.ts'
import { type GameRules, type Kept, ofType } from '../../../game-rules/game-rules.ts'
import type { MissionRule } from '../../../game-rules/mission.ts'
import type { Turn } from '../turn.ts'
import { dailyRun, keptDays, type MissionRun, type Missions, missionIdOf, offeredAt } from './mission-run.ts'

export interface MissionEffect {
  readonly id: number
  readonly rule: number
  readonly progress: number
  readonly target: number
  readonly completed?: true
}

const perDay = 86_400_000
const noEffects: readonly MissionEffect[] = []

/** Begins a local day: assigns its daily missions (as many as the level allows, rotating by day and member) and forgets what ended long ago. */
export function beginDay(
  slice: Missions,
  day: Day,
  level: number,
  limit: number,
  memberId: number,
  rules: GameRules,
): Missions {
  if (day <= slice.day) return slice
  const entries = slice.entries.filter((run) => day <= run.due + keptDays || mustBeRemembered(run, day, rules))
  return { day, assigned: assignedFor(day, level, limit, memberId, rules), entries }
}

/** Each day takes up the list where the day before left off, so that all daily missions have their turn. */
function assignedFor(day: Day, level: number, limit: number, memberId: number, rules: GameRules): readonly number[] {
  const ids = rules.dailyMissions.filter((rule) => rule.min_level <= level).map(({ id }) => id)
  const first = (day * limit + memberId) % ids.length
  return ids.sort((a, b) => a - b).filter((_, index) => (index - first + ids.length) % ids.length < limit)
}

/** Special missions can be done once per window: as long as it lasts it must be known that one was. */
function mustBeRemembered({ rule: id, accepted }: MissionRun, day: Day, rules: GameRules): boolean {
  const rule = rules.missions.get(id)
  if (rule?.type !== 'special' || accepted === undefined || offeredAt(rule, accepted) !== 'now') return false
  // Local days are up to a day apart from those in UTC; being remembered for longer does no harm.
  return rule.ends_at === null || day <= Math.floor(Date.parse(rule.ends_at) / perDay) + 1
}

/** Counts the action for the daily missions of its day and for accepted ones that it belongs to. */
export function advanceMissions(
  slice: Missions,
  turn: Turn,
): { readonly slice: Missions; readonly effects: readonly MissionEffect[] } {
  const rules = ofType(turn.rules.missionsOf, turn.typeId)
  let entries: MissionRun[] | undefined
  let effects: MissionEffect[] | undefined
  for (const rule of rules) {
    if (!meets(turn.metadata, rule.conditions)) continue
    const known = entries ?? slice.entries
    const index = openEntry(known, rule, turn.day)
    const run = known[index] ?? (isAssigned(slice, rule, turn.day) ? dailyRun(rule.id, turn.day) : undefined)
    const advanced = run && advance(run, rule, turn)
    if (advanced === undefined) continue
    entries ??= slice.entries.slice()
    entries[index < 0 ? entries.length : index] = advanced
    effects ??= []
    effects.push(effectOf(advanced, rule))
  }
  if (entries === undefined) return { slice, effects: noEffects }
  return { slice: { ...slice, entries }, effects: effects ?? noEffects }
}

function isAssigned(slice: Missions, { id, type }: Kept<MissionRule>, day: Day): boolean {
  return type === 'daily' && slice.day === day && slice.assigned.includes(id)
}

function openEntry(entries: readonly MissionRun[], { id }: Kept<MissionRule>, day: Day): number {
  return entries.findLastIndex(({ rule, from, due }) => rule === id && from <= day && day <= due)
}

/** The mission after the action; `undefined` if nothing changes: it was completed before, or the action adds nothing. */
function advance(run: MissionRun, { measure, target }: Kept<MissionRule>, turn: Turn): MissionRun | undefined {
  if (run.done !== undefined) return undefined
  const gain = gainOf(measure, run, turn)
  // A target may have been lowered meanwhile; what was reached is not taken away.
  const progress = Math.max(run.progress, Math.min(target, inMillionths(run.progress + gain)))
  if (gain === 0 || (progress === run.progress && progress < target)) return undefined
  return {
    ...run,
    progress,
    ...(measure === 'days' && { counted: turn.day }),
    ...(progress >= target && { done: turn.at }),
  }
}

function gainOf(measure: MissionRule['measure'], run: MissionRun, { day, metadata }: Turn): number {
  if (measure === 'actions') return 1
  if (measure === 'days') return run.counted === day ? 0 : 1
  const value = metadata?.[measure.sum_of]
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
}

/** Ten times 0.1 must reach 1. */
function inMillionths(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}

function effectOf({ rule, from, progress, done }: MissionRun, { target }: Kept<MissionRule>): MissionEffect {
  return {
    id: missionIdOf(rule, from),
    rule,
    progress: Math.min(progress, target),
    target,
    ...(done !== undefined && { completed: true }),
  }
}
