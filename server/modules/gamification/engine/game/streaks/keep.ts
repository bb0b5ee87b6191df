import { type Day, weekOf } from '../../../../../platform/clock/calendar.ts'
import { type Kept, ofType } from '../../../game-rules/game-rules.ts'
import type { StreakRule } from '../../../game-rules/streak.ts'
import type { Turn } from '../turn.ts'
import { marksWith, type StreakEffect, type StreakRun, type Streaks, stepOf } from './runs.ts'

interface Outcome {
  readonly run: StreakRun
  readonly effect: StreakEffect
}

/** Counts the action for all streaks it belongs to; `factor`: the best multiplier of them, this action included. */
export function keepStreaks(
  slice: Streaks,
  { typeId, day, rules }: Turn,
): {
  readonly slice: Streaks
  readonly effects: readonly StreakEffect[]
  readonly factor?: { readonly id: number; readonly factor: number }
} {
  const effects: StreakEffect[] = []
  let changed: Record<string, StreakRun> | undefined
  let best: { id: number; factor: number } | undefined
  for (const rule of ofType(rules.streaksOf, typeId)) {
    const { run, effect } = keep(slice.runs[rule.id], rule, day)
    effects.push(effect)
    if (effect.kept !== 'same_period') {
      changed ??= { ...slice.runs }
      changed[rule.id] = run
    }
    const factor = streakFactor(rule.multipliers, run.count)
    if (factor > (best?.factor ?? 1)) best = { id: rule.id, factor }
  }
  const kept = changed === undefined ? slice : { ...slice, runs: changed }
  return { slice: kept, effects, ...(best !== undefined && { factor: best }) }
}

/** Books what an action earned on the streaks it belongs to. */
export function creditStreaks(slice: Streaks, { typeId, rules }: Turn, lumis: number): Streaks {
  const streaks = ofType(rules.streaksOf, typeId)
  if (lumis === 0 || streaks.length === 0) return slice
  const runs: Record<string, StreakRun> = { ...slice.runs }
  for (const { id } of streaks) {
    const run = runs[id]
    if (run !== undefined) runs[id] = { ...run, lumis: run.lumis + lumis }
  }
  return { ...slice, runs }
}

/** The multiplier that a streak of `count` has. */
export function streakFactor(
  multipliers: readonly { readonly at: number; readonly factor: number }[],
  count: number,
): number {
  let reached = 0
  let held = 1
  for (const { at, factor } of multipliers) {
    if (at > count || at < reached) continue
    reached = at
    held = factor
  }
  return held
}

function keep(before: StreakRun | undefined, rule: Kept<StreakRule>, day: Day): Outcome {
  const { id } = rule
  const step = stepOf(rule)
  const period = rule.period === 'day' ? day : weekOf(day)
  if (before === undefined) {
    const run = {
      count: 1,
      start: day,
      last: period,
      max: 1,
      lumis: 0,
      armed: 0,
      claimed: [],
      marks: 'k',
      through: period,
    }
    return { run, effect: { id, count: 1, kept: 'started' } }
  }
  if (before.count > 0 && before.last >= period) {
    return { run: before, effect: { id, count: before.count, kept: 'same_period' } }
  }
  const marks = marksWith(before, 'k', period, step)
  // Midnights are settled before the action is played: a running streak that is marked up to the period before was kept or protected all along.
  if (before.count > 0 && before.through === period - step) {
    const count = before.count + 1
    const frozen = frozenSince(before, step)
    const run = { ...before, count, last: period, max: Math.max(before.max, count), marks, through: period }
    return { run, effect: { id, count, kept: 'continued', ...(frozen.length > 0 && { frozen }) } }
  }
  const { lost = before.count, ...rest } = before
  const run = { ...rest, count: 1, start: day, last: period, armed: 0, marks, through: period }
  return { run, effect: { id, count: 1, kept: 'started', ...(lost > 0 && { lost }) } }
}

/** The frozen periods after the last one that was done, oldest first, as far back as marks are kept. */
function frozenSince({ marks, last, through }: StreakRun, step: number): Day[] {
  const frozen: Day[] = []
  if (through === last) return frozen
  const first = Math.max(last + step, through - (marks.length - 1) * step)
  for (let period = first; period <= through; period += step) {
    if (marks.at(-1 - (through - period) / step) === 'f') frozen.push(period)
  }
  return frozen
}
