import type { Day } from '../../../../platform/clock/calendar.ts'
import type { Schedule } from '../../game-rules/event.ts'
import type { GameRules, Kept } from '../../game-rules/game-rules.ts'
import type { SegmentRule } from '../../game-rules/segment.ts'
import type { EventOffer } from './award.ts'
import type { Refusal, Turn } from './turn.ts'

/** By the number of the event: what the member did in its latest time. */
export type Events = Readonly<Record<string, Participation>>

export interface Participation {
  /** When that time began, in milliseconds since 1970. */
  readonly start: number
  readonly actions: number
  /** Lümis that actions earned while the event applied to them. */
  readonly lumis: number
  /** What the event added on `day`, for its daily cap. */
  readonly day: Day
  readonly added: number
  /** When the member joined; 0: not. */
  readonly joined: number
}

/** One time that an event takes place. */
export interface Occurrence {
  readonly start: number
  readonly end: number
}

/** What segments look at. */
export interface Standing {
  readonly level: number
  readonly special: boolean
  readonly activeDays: number
}

export const noEvents: Events = {}

/** The time that `at` falls into; `undefined` outside. */
export function occurrenceAt(_schedule: Schedule, _at: number, _siteZone: string): Occurrence | undefined {
  throw new Error('not written')
}

/** The next time that begins after `at`, within 400 days. */
export function nextOccurrence(_schedule: Schedule, _at: number, _siteZone: string): Occurrence | undefined {
  throw new Error('not written')
}

/** The last time that ended at or before `at`, within 400 days. */
export function lastOccurrence(_schedule: Schedule, _at: number, _siteZone: string): Occurrence | undefined {
  throw new Error('not written')
}

/** Codes of the segments that a member belongs to. */
export function segmentsOf(_standing: Standing, _segments: readonly Kept<SegmentRule>[]): string[] {
  throw new Error('not written')
}

/** The events that apply to the action. */
export function offersFor(_slice: Events, _turn: Turn, _standing: Standing): readonly EventOffer[] {
  throw new Error('not written')
}

/** Books an action on the event that applied: `lumis` earned in all, of which the event added `added`. */
export function takePart(_slice: Events, _turn: Turn, _eventId: number, _lumis: number, _added: number): Events {
  throw new Error('not written')
}

/** Joins the running time of an event, or the next one if none is running. */
export function joinEvent(
  _slice: Events,
  _eventId: number,
  _now: { readonly at: number; readonly standing: Standing },
  _rules: GameRules,
): { readonly slice: Events; readonly occurrence: Occurrence } | Refusal {
  throw new Error('not written')
}
