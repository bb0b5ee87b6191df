import {
  type EventRule,
  type GameRules,
  type GameState,
  type Kept,
  lastOccurrence,
  nextOccurrence,
  type Occurrence,
  occurrenceAt,
} from '../gamification/index.ts'

const perDay = 86_400_000

/** The document shows an event that is two days ahead; a week tells of everything that comes back with the weekday. */
const upcomingWithin = 7 * perDay
const endedWithin = 30 * perDay

/** One time of an event, as the lists show it. */
export interface EventTime {
  readonly rule: Kept<EventRule>
  readonly occurrence: Occurrence
}

export interface EventTimes {
  readonly active: readonly EventTime[]
  /** Of events that are not running: the next time. Soonest first. */
  readonly upcoming: readonly EventTime[]
  /** The last time of each event, of recurring ones too. Latest first. */
  readonly ended: readonly EventTime[]
}

/** Where the events stand at `now`, in milliseconds since 1970. */
export function eventTimes(events: Iterable<Kept<EventRule>>, now: number, { siteZone }: GameRules): EventTimes {
  const active: EventTime[] = []
  const upcoming: EventTime[] = []
  const ended: EventTime[] = []
  for (const rule of events) {
    if (!rule.active) continue
    const running = occurrenceAt(rule.schedule, now, siteZone)
    const next = running === undefined ? nextOccurrence(rule.schedule, now, siteZone) : undefined
    const last = lastOccurrence(rule.schedule, now, siteZone)
    if (running !== undefined) active.push({ rule, occurrence: running })
    if (next !== undefined && next.start <= now + upcomingWithin) upcoming.push({ rule, occurrence: next })
    if (last !== undefined && last.end >= now - endedWithin) ended.push({ rule, occurrence: last })
  }
  return {
    active: active.sort((a, b) => a.occurrence.end - b.occurrence.end),
    upcoming: upcoming.sort((a, b) => a.occurrence.start - b.occurrence.start),
    ended: ended.sort((a, b) => b.occurrence.end - a.occurrence.end),
  }
}

/** The time that the table of an event is about: the running one, else the last, else the next. */
export function tableTime({ schedule }: EventRule, now: number, { siteZone }: GameRules): Occurrence | undefined {
  // A window has one time only, however long ago it was.
  if (schedule.kind === 'window') return { start: Date.parse(schedule.starts_at), end: Date.parse(schedule.ends_at) }
  const running = occurrenceAt(schedule, now, siteZone)
  return running ?? lastOccurrence(schedule, now, siteZone) ?? nextOccurrence(schedule, now, siteZone)
}

/** The time of an event that begins at `start`; `undefined` when none does. */
export function timeFrom({ schedule }: EventRule, start: number, { siteZone }: GameRules): Occurrence | undefined {
  const time = Number.isNaN(new Date(start).getTime()) ? undefined : occurrenceAt(schedule, start, siteZone)
  return time?.start === start ? time : undefined
}

/** What the member did in that time of the event; `undefined` for nothing, not even joining. */
export function participationIn({ rule, occurrence }: EventTime, { events }: GameState) {
  const own = events[rule.id]
  return own?.start === occurrence.start ? own : undefined
}
