import { type Day, weekdayOf, weekOf } from '../../../../../platform/clock/calendar.ts'
import type { GameRules, Kept } from '../../../game-rules/game-rules.ts'
import type { StreakRule } from '../../../game-rules/streak.ts'
import { marksWith, mostTokens, type StreakRun, type Streaks, stepOf, unmarkedBefore } from './runs.ts'

/**
 * Settles the midnights that end the local days `from` to `to` - 1; `weekly`: tokens that the member's level grants per week.
 * Weeks end with their Sunday, and tokens come with the Monday after it: not in time for the Sunday.
 */
export function passMidnights(slice: Streaks, from: Day, to: Day, weekly: number, rules: GameRules): Streaks {
  // Whoever acts for the first time has nothing to settle.
  if (slice.granted === 0) return grantUpTo({ ...slice, granted: weekOf(to) - 7 }, to, weekly)
  let settled = slice
  let day = nextEnd(settled, from, rules)
  while (day < to) {
    settled = endDay(grantUpTo(settled, day, weekly), day, rules)
    day = nextEnd(settled, day + 1, rules)
  }
  return grantUpTo(settled, to, weekly)
}

/** The first day from `day` on whose end can change a streak. Without a running one there is none, however long the absence. */
function nextEnd({ runs }: Streaks, day: Day, { activeStreaks }: GameRules): Day {
  let next = Number.POSITIVE_INFINITY
  for (const rule of activeStreaks) {
    if ((runs[rule.id]?.count ?? 0) === 0) continue
    if (rule.period === 'day') return day
    next = weekOf(day) + 6
  }
  return next
}

function grantUpTo(slice: Streaks, day: Day, weekly: number): Streaks {
  const week = weekOf(day)
  if (week <= slice.granted) return slice
  const grants = ((week - slice.granted) / 7) * weekly
  // Whoever was given more than the level grants keeps them.
  const tokens = Math.max(slice.tokens, Math.min(mostTokens, slice.tokens + grants))
  return { ...slice, tokens, granted: week }
}

interface Missed {
  readonly rule: Kept<StreakRule>
  readonly run: StreakRun
  /** The period that ended: the day, or the Monday of its week. */
  readonly period: Day
}

/** The longest streaks are saved first. */
function endDay(slice: Streaks, day: Day, rules: GameRules): Streaks {
  const missed = missedOn(slice, day, rules)
  if (missed.length === 0) return slice
  missed.sort((a, b) => b.run.count - a.run.count || a.rule.id - b.rule.id)
  const runs: Record<string, StreakRun> = { ...slice.runs }
  let { tokens } = slice
  for (const { rule, run, period } of missed) {
    const fate = fateOf(slice, { rule, run, period }, day, tokens)
    if (fate === 'spent') tokens -= 1
    runs[rule.id] = afterMiss(run, fate === 'spent' ? 'f' : fate, period, stepOf(rule))
  }
  return { ...slice, tokens, runs }
}

function missedOn({ runs }: Streaks, day: Day, { activeStreaks }: GameRules): Missed[] {
  const missed: Missed[] = []
  for (const rule of activeStreaks) {
    const run = runs[rule.id]
    if (run === undefined || run.count === 0) continue
    if (rule.period === 'week' && weekdayOf(day) !== 7) continue
    const period = rule.period === 'day' ? day : weekOf(day)
    if (run.through < period) missed.push({ rule, run, period })
  }
  return missed
}

/** A week counts as cut short, or as protected by hand, when its Sunday is. */
function fateOf({ auto, bridged }: Streaks, { rule, run, period }: Missed, day: Day, tokens: number) {
  // The streak was switched off for a while and on again: those periods were missed, and nothing can save them now.
  if (unmarkedBefore(run, period, stepOf(rule)) > 0) return 'x'
  if (bridged.includes(day)) return 't'
  if (run.armed >= day) return 'f'
  return auto && tokens > 0 ? 'spent' : 'x'
}

function afterMiss(run: StreakRun, mark: 'f' | 't' | 'x', period: Day, step: number): StreakRun {
  const marked = { ...run, marks: marksWith(run, mark, period, step), through: period }
  return mark === 'x' ? { ...marked, count: 0, lost: run.count } : marked
}
