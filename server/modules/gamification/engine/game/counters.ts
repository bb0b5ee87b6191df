import { type Day, monthOf, weekdayOf } from '../../../../platform/clock/calendar.ts'
import type { Turn } from './turn.ts'

/** What is counted for achievements and statistics. Only actions that earned, or would have with a worth, are counted. */
export interface Counters {
  /** Local days, weekends and months on which something was done, each with the last that was counted. */
  readonly days: number
  readonly lastDay: Day
  readonly weekends: number
  /** Saturday of the last weekend. */
  readonly lastWeekend: Day
  readonly months: number
  /** First day of the last month. */
  readonly lastMonth: Day
  /** Missions completed, ever and in `lastMonth`. */
  readonly missions: number
  readonly missionsInMonth: number
  /** Actions within events, by the number of the event. */
  readonly inEvents: Readonly<Record<string, number>>
  /** By the number of the action type. */
  readonly types: Readonly<Record<string, TypeCounter>>
}

export interface TypeCounter {
  readonly n: number
  readonly days: number
  readonly lastDay: Day
  /** Actions of the month that begins with `month`. */
  readonly month: Day
  readonly inMonth: number
  /** By local hour. */
  readonly hours: Readonly<Record<string, number>>
  /** By counted field of the metadata. */
  readonly fields: Readonly<Record<string, FieldCounter>>
}

export interface FieldCounter {
  /** Figures that are not negative: their sum and how many there were. */
  readonly sum: number
  readonly n: number
  /** Texts: how often each; beyond `mostValues` different ones only those known are counted, and `others` counts the rest and texts that are too long to keep. */
  readonly values: Readonly<Record<string, number>>
  readonly others: number
}

/** So many different texts of a field are told apart. */
export const mostValues = 50

/** Longer texts are not told apart: a state is written at every action. */
const longestValue = 100

export const noCounters: Counters = {
  days: 0,
  lastDay: 0,
  weekends: 0,
  lastWeekend: 0,
  months: 0,
  lastMonth: 0,
  missions: 0,
  missionsInMonth: 0,
  inEvents: {},
  types: {},
}

/** Counts an action; `eventIds`: the events in which it took part. */
export function countAction(slice: Counters, turn: Turn, eventIds: readonly number[]): Counters {
  const lived = liveDay(slice, turn.day)
  const inEvents: Record<string, number> = eventIds.length === 0 ? lived.inEvents : { ...lived.inEvents }
  for (const id of eventIds) inEvents[id] = (inEvents[id] ?? 0) + 1
  return {
    ...lived,
    inEvents,
    // The local days of a member never go back, so the month of this one is the last.
    types: { ...lived.types, [turn.typeId]: countType(lived.types[turn.typeId], turn, lived.lastMonth) },
  }
}

/** Counts missions that an action of the local day `day` completed. */
export function countMissions(slice: Counters, completed: number, day: Day): Counters {
  const lived = liveDay(slice, day)
  return {
    ...lived,
    missions: lived.missions + completed,
    missionsInMonth: lived.missionsInMonth + completed,
  }
}

function liveDay(slice: Counters, day: Day): Counters {
  if (day <= slice.lastDay) return slice
  const weekday = weekdayOf(day)
  const saturday = day - weekday + 6
  const newWeekend = weekday >= 6 && saturday > slice.lastWeekend
  const month = monthOf(day)
  const newMonth = month > slice.lastMonth
  return {
    ...slice,
    days: slice.days + 1,
    lastDay: day,
    weekends: newWeekend ? slice.weekends + 1 : slice.weekends,
    lastWeekend: newWeekend ? saturday : slice.lastWeekend,
    months: newMonth ? slice.months + 1 : slice.months,
    lastMonth: newMonth ? month : slice.lastMonth,
    missionsInMonth: newMonth ? 0 : slice.missionsInMonth,
  }
}

const noneOfType: TypeCounter = { n: 0, days: 0, lastDay: 0, month: 0, inMonth: 0, hours: {}, fields: {} }

function countType(counted: TypeCounter | undefined, turn: Turn, month: Day): TypeCounter {
  const { n, days, lastDay, month: lastMonth, inMonth, hours, fields } = counted ?? noneOfType
  return {
    n: n + 1,
    days: turn.day > lastDay ? days + 1 : days,
    lastDay: Math.max(turn.day, lastDay),
    month,
    inMonth: month === lastMonth ? inMonth + 1 : 1,
    hours: { ...hours, [turn.hour]: (hours[turn.hour] ?? 0) + 1 },
    fields: countFields(fields, turn),
  }
}

function countFields(fields: TypeCounter['fields'], { worth, metadata }: Turn): TypeCounter['fields'] {
  if (metadata === null || worth.counted_fields.length === 0) return fields
  let counted: Record<string, FieldCounter> | undefined
  for (const field of worth.counted_fields) {
    // Names and texts come from outside: `constructor` is none of the object's own.
    const value = Object.hasOwn(metadata, field) ? metadata[field] : undefined
    const known = Object.hasOwn(fields, field) ? fields[field] : undefined
    const next = countValue(known ?? noneOfField, value)
    if (next === undefined) continue
    counted ??= { ...fields }
    counted[field] = next
  }
  return counted ?? fields
}

const noneOfField: FieldCounter = { sum: 0, n: 0, values: {}, others: 0 }

function countValue(counted: FieldCounter, value: unknown): FieldCounter | undefined {
  if (typeof value === 'number') {
    return value >= 0 ? { ...counted, sum: plus(counted.sum, value), n: counted.n + 1 } : undefined
  }
  if (typeof value !== 'string' && typeof value !== 'boolean') return undefined
  const text = String(value)
  const known = timesOf(counted, text)
  const keeps = known > 0 || (text.length <= longestValue && Object.keys(counted.values).length < mostValues)
  return keeps
    ? { ...counted, values: { ...counted.values, [text]: known + 1 } }
    : { ...counted, others: counted.others + 1 }
}

/** How often a text was counted. */
export function timesOf({ values }: FieldCounter, text: string): number {
  return Object.hasOwn(values, text) ? (values[text] ?? 0) : 0
}

/** Ten times 0.1 is 1, and no figure that somebody invents makes a sum that cannot be written down. */
function plus(sum: number, value: number): number {
  return Math.min(Math.round((sum + value) * 10_000) / 10_000, Number.MAX_SAFE_INTEGER)
}
