import type { Day } from '../../../../platform/clock/calendar.ts'
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
  /** Figures: their sum and how many there were. */
  readonly sum: number
  readonly n: number
  /** Texts: how often each; beyond `mostValues` different ones only those known are counted, and `others` counts the rest. */
  readonly values: Readonly<Record<string, number>>
  readonly others: number
}

export const mostValues = 50

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

export function countAction(_slice: Counters, _turn: Turn, _eventId: number | undefined): Counters {
  throw new Error('not written')
}

export function countMissions(_slice: Counters, _completed: number, _day: Day): Counters {
  throw new Error('not written')
}
