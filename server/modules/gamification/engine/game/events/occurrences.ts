import {
  type Day,
  dayOf,
  dayOfMonth,
  instantOf,
  startOfDay,
  weekdayOf,
} from '../../../../../platform/clock/calendar.ts'
import type { Schedule } from '../../../game-rules/event.ts'

/** One time that an event takes place: from `start` on and before `end`, in milliseconds since 1970. */
export interface Occurrence {
  readonly start: number
  readonly end: number
}

type Recurring = Extract<Schedule, { kind: 'recurring' }>
type Window = Extract<Schedule, { kind: 'window' }>

/** How far ahead and back the next and the last time are looked for: beyond a year, for dates that come once in one. */
const horizonDays = 400
const horizon = horizonDays * 86_400_000

/** The time that `at` falls into; `undefined` outside. */
export function occurrenceAt(schedule: Schedule, at: number, siteZone: string): Occurrence | undefined {
  const found = schedule.kind === 'window' ? windowOf(schedule) : occurrenceOn(schedule, dayOf(at, siteZone), siteZone)
  return found !== undefined && found.start <= at && at < found.end ? found : undefined
}

/** The next time that begins after `at`, within 400 days. */
export function nextOccurrence(schedule: Schedule, at: number, siteZone: string): Occurrence | undefined {
  const isNext = ({ start }: Occurrence) => at < start && start <= at + horizon
  return nearest(schedule, at, siteZone, 1, isNext)
}

/** The last time that ended at or before `at`, within 400 days. */
export function lastOccurrence(schedule: Schedule, at: number, siteZone: string): Occurrence | undefined {
  const isLast = ({ end }: Occurrence) => at - horizon <= end && end <= at
  return nearest(schedule, at, siteZone, -1, isLast)
}

function nearest(
  schedule: Schedule,
  at: number,
  siteZone: string,
  step: 1 | -1,
  fits: (occurrence: Occurrence) => boolean,
): Occurrence | undefined {
  if (schedule.kind === 'window') {
    const window = windowOf(schedule)
    return window && fits(window) ? window : undefined
  }
  const today = dayOf(at, siteZone)
  // One day more: the last of them may begin earlier by the clock.
  for (let away = 0; away <= horizonDays + 1; away++) {
    const found = occurrenceOn(schedule, today + step * away, siteZone)
    if (found !== undefined && fits(found)) return found
  }
  return undefined
}

// Events are looked at for every action; asking Temporal each time would cost more than all other mechanics together.
const windows = new WeakMap<Window, Occurrence>()
const timetables = new WeakMap<Recurring, Timetable>()
const keptDays = 1024

/** What is known of a recurring schedule: its time on each day that was asked for; null: none. */
interface Timetable {
  readonly siteZone: string
  readonly days: Map<Day, Occurrence | null>
}

function windowOf(schedule: Window): Occurrence | undefined {
  let window = windows.get(schedule)
  if (window === undefined) {
    window = { start: Date.parse(schedule.starts_at), end: Date.parse(schedule.ends_at) }
    windows.set(schedule, window)
  }
  return window.start < window.end ? window : undefined
}

function occurrenceOn(schedule: Recurring, day: Day, siteZone: string): Occurrence | undefined {
  const { weekdays, days_of_month: dates } = schedule
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(day))) return undefined
  if (dates.length > 0 && !dates.includes(dayOfMonth(day))) return undefined
  let table = timetables.get(schedule)
  if (table?.siteZone !== siteZone || table.days.size >= keptDays) {
    table = { siteZone, days: new Map() }
    timetables.set(schedule, table)
  }
  let known = table.days.get(day)
  if (known === undefined) {
    known = workedOut(schedule, day, siteZone)
    table.days.set(day, known)
  }
  return known ?? undefined
}

/**
 * By the clocks of the zone. A time that they skip is the same distance after the gap; nothing reaches into the next day,
 * so a day that a country left out has no time at all.
 */
function workedOut({ from, to }: Recurring, day: Day, siteZone: string): Occurrence | null {
  const start = instantOf(day, minuteOf(from), siteZone)
  const end = Math.min(instantOf(day, minuteOf(to) || 24 * 60, siteZone), startOfDay(day + 1, siteZone))
  return start < end ? { start, end } : null
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
