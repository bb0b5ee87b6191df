import { type Day, weekOf } from '../../../../platform/clock/calendar.ts'
import { keptMarks, type StreakRun } from './streaks/runs.ts'

/** `k` kept, `f` frozen, `t` cut short by travel, `x` missed; `-` before the streak, and while it is not over yet. */
export type CalendarMark = 'k' | 'f' | 't' | 'x' | '-'

/**
 * The last 42 local days up to `today`, oldest first; `run` undefined: the streak was never begun. Midnights must have been
 * settled; a day of a weekly streak carries the mark of its week.
 */
export function marksOf(
  run: StreakRun | undefined,
  today: Day,
  period: 'day' | 'week' = 'day',
): { readonly day: Day; readonly mark: CalendarMark }[] {
  return Array.from({ length: keptMarks }, (_, index) => {
    const day = today - keptMarks + 1 + index
    if (run === undefined) return { day, mark: '-' }
    return { day, mark: period === 'day' ? markAt(run, day, today, 1) : markAt(run, weekOf(day), weekOf(today), 7) }
  })
}

function markAt({ marks, through }: StreakRun, period: Day, current: Day, step: number): CalendarMark {
  // Nothing is marked after a loss until the streak starts again.
  if (period > through) return period < current ? 'x' : '-'
  const mark = marks.at(-1 - (through - period) / step)
  return mark === 'k' || mark === 'f' || mark === 't' || mark === 'x' ? mark : '-'
}
