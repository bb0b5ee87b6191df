import { Temporal } from 'temporal-polyfill'

/**
 * Calendar days as numbers: days since 1 January 1970. They can be counted, compared and kept in little room; `dayText`
 * prints them. Which one an instant belongs to depends on the zone (design §7).
 */
export type Day = number

const quarter = 15 * 60_000
const perDay = 86_400_000

/** Where a quarter of an hour lies in a zone. No zone has ever moved its clocks within one. */
interface Place {
  readonly day: Day
  readonly minute: number
}

/** Remembers answers zone by zone. Of a zone with more than `most` of them all are forgotten. */
function byZone<T>(most: number, work: (key: number, timeZone: string) => T): (key: number, timeZone: string) => T {
  const zones = new Map<string, Map<number, T>>()
  return (key, timeZone) => {
    let known = zones.get(timeZone)
    if (known === undefined || known.size > most) {
      known = new Map()
      zones.set(timeZone, known)
    }
    let found = known.get(key)
    if (found === undefined) {
      found = work(key, timeZone)
      known.set(key, found)
    }
    return found
  }
}

// The same quarter of an hour is asked for again and again; asking Intl each time would cost more than the engine.
const placeOfQuarter = byZone(4096, (start, timeZone): Place => {
  const local = Temporal.Instant.fromEpochMilliseconds(start * quarter).toZonedDateTimeISO(timeZone)
  return { day: Date.UTC(local.year, local.month - 1, local.day) / perDay, minute: local.hour * 60 + local.minute }
})

/** The calendar day and the minute of it that `at` (milliseconds since 1970) falls on in an IANA zone. */
export function placeOf(at: number, timeZone: string): Place {
  const start = Math.floor(at / quarter)
  const { day, minute } = placeOfQuarter(start, timeZone)
  return { day, minute: minute + Math.floor((at - start * quarter) / 60_000) }
}

export function dayOf(at: number, timeZone: string): Day {
  return placeOf(at, timeZone).day
}

// Everybody who looks at a board asks for the ends of the same few periods.
const rememberedStart = byZone(1000, (day, timeZone) => plainDate(day).toZonedDateTime(timeZone).epochMilliseconds)

/** When a day begins in a zone, in milliseconds since 1970. */
export function startOfDay(day: Day, timeZone: string): number {
  return rememberedStart(day, timeZone)
}

/** The last second of a day in a zone: what a due date prints. */
export function endOfDay(day: Day, timeZone: string): number {
  return startOfDay(day + 1, timeZone) - 1000
}

/** The minute of a day in a zone: 90 is half past one by the clock, also on days that are longer or shorter. */
export function instantOf(day: Day, minute: number, timeZone: string): number {
  if (minute >= 24 * 60) return startOfDay(day + 1, timeZone)
  const time = { hour: Math.floor(minute / 60), minute: minute % 60 }
  return plainDate(day).toPlainDateTime(time).toZonedDateTime(timeZone).epochMilliseconds
}

/** From 1, Monday, to 7. The first of January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the ISO week of a day. */
export function weekOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** The first day of the month of a day. */
export function monthOf(day: Day): Day {
  const date = new Date(day * perDay)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / perDay
}

/** The first day of the month that follows the one of a day. */
export function nextMonthOf(day: Day): Day {
  const date = new Date(day * perDay)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / perDay
}

export function dayOfMonth(day: Day): number {
  return new Date(day * perDay).getUTCDate()
}

/** `YYYY-MM-DD`. */
export function dayText(day: Day): string {
  let text = texts.get(day)
  if (text === undefined) {
    if (texts.size > keptTexts) texts.clear()
    text = new Date(day * perDay).toISOString().slice(0, 10)
    texts.set(day, text)
  }
  return text
}

// Every action asks for the text of its day, and nearly all of them for the same few.
const texts = new Map<Day, string>()
const keptTexts = 10_000

/** Whether an IANA zone has this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    // Intl answers an unknown zone with a RangeError; for this question that is the answer "no".
    return false
  }
}

/** The day that `YYYY-MM-DD` names. */
export function dayNamed(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / perDay
}

function plainDate(day: Day): Temporal.PlainDate {
  const date = new Date(day * perDay)
  return Temporal.PlainDate.from({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}
