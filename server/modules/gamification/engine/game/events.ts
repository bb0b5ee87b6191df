import type { Day } from '../../../../platform/clock/calendar.ts'
import type { EventRule } from '../../game-rules/event.ts'
import { type GameRules, type Kept, ofType } from '../../game-rules/game-rules.ts'
import type { SegmentRule } from '../../game-rules/segment.ts'
import type { EventOffer } from './award.ts'
import { nextOccurrence, type Occurrence, occurrenceAt } from './events/occurrences.ts'
import type { Refusal, Turn } from './turn.ts'

export { lastOccurrence, nextOccurrence, type Occurrence, occurrenceAt } from './events/occurrences.ts'

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

/** What segments look at. */
export interface Standing {
  readonly level: number
  readonly special: boolean
  readonly activeDays: number
}

export const noEvents: Events = {}

/** A participation is forgotten so long after its time began, unless that time still lasts: most events come once only. */
const keptMs = 60 * 86_400_000
const noOffers: readonly EventOffer[] = []

/** Codes of the segments that a member belongs to. */
export function segmentsOf(standing: Standing, segments: readonly Kept<SegmentRule>[]): string[] {
  return segments.filter((segment) => belongs(standing, segment)).map(({ code }) => code)
}

function belongs({ level, special, activeDays }: Standing, segment: SegmentRule): boolean {
  return level >= segment.min_level && activeDays >= segment.min_active_days && (special || !segment.special)
}

/** A time of an event that is open to a member. `joined`: the member takes part, by having joined where that is needed. */
export interface RunningEvent {
  readonly rule: Kept<EventRule>
  readonly occurrence: Occurrence
  readonly joined: boolean
}

/** The events that take place at `at` and are open to the member, also those that must be joined first; by their numbers. */
export function runningEvents(slice: Events, at: number, standing: Standing, rules: GameRules): RunningEvent[] {
  return openTo(standing, rules).flatMap((rule) => {
    const occurrence = occurrenceAt(rule.schedule, at, rules.siteZone)
    if (occurrence === undefined) return []
    return { rule, occurrence, joined: !rule.requires_join || hasJoined(slice[rule.id], occurrence) }
  })
}

/** When the next time of an event of the type begins that is open to the member, in milliseconds since 1970. */
export function nextStart(
  type: EventRule['type'],
  at: number,
  standing: Standing,
  rules: GameRules,
): number | undefined {
  const starts = openTo(standing, rules).flatMap((rule) =>
    rule.type === type ? (nextOccurrence(rule.schedule, at, rules.siteZone)?.start ?? []) : [],
  )
  return starts.length === 0 ? undefined : Math.min(...starts)
}

function openTo(standing: Standing, rules: GameRules): Kept<EventRule>[] {
  return [...rules.events.values()].filter((rule) => rule.active && isFor(rule, standing, rules))
}

/** The events that apply to the action. */
export function offersFor(slice: Events, turn: Turn, standing: Standing): readonly EventOffer[] {
  let offers: EventOffer[] | undefined
  for (const event of ofType(turn.rules.eventsOf, turn.typeId)) {
    const occurrence = occurrenceAt(event.schedule, turn.at, turn.rules.siteZone)
    if (occurrence === undefined || !isFor(event, standing, turn.rules)) continue
    const own = slice[event.id]
    if (event.requires_join && !hasJoined(own, occurrence)) continue
    offers ??= []
    offers.push({
      id: event.id,
      factor: event.multiplier,
      bonus: event.bonus_lumis,
      left: leftOf(event, own, turn.day),
    })
  }
  return offers ?? noOffers
}

/** A segment that is unknown or switched off has no members. */
function isFor({ segment: code }: EventRule, standing: Standing, { segments }: GameRules): boolean {
  return code === null || segments.some((segment) => segment.code === code && belongs(standing, segment))
}

function hasJoined(own: Participation | undefined, { start }: Occurrence): boolean {
  return own !== undefined && own.start === start && own.joined !== 0
}

function leftOf({ daily_cap: cap }: EventRule, own: Participation | undefined, day: Day): number | null {
  if (cap === null) return null
  return own?.day === day ? Math.max(0, cap - own.added) : cap
}

/** Books an action on the event that applied: `lumis` earned in all, of which the event added `added`. */
export function takePart(slice: Events, turn: Turn, eventId: number, lumis: number, added: number): Events {
  const event = turn.rules.events.get(eventId)
  const occurrence = event && occurrenceAt(event.schedule, turn.at, turn.rules.siteZone)
  if (occurrence === undefined) return slice
  const own = participationIn(slice[eventId], occurrence)
  const participation: Participation = {
    ...own,
    actions: own.actions + 1,
    lumis: own.lumis + lumis,
    day: turn.day,
    added: own.day === turn.day ? own.added + added : added,
  }
  return withParticipation(slice, eventId, participation, turn.at, turn.rules)
}

/** What was done in another time of the event is over; only the cap of the local day reaches from one into the next. */
function participationIn(own: Participation | undefined, { start }: Occurrence): Participation {
  if (own?.start === start) return own
  return { start, actions: 0, lumis: 0, day: own?.day ?? 0, added: own?.added ?? 0, joined: 0 }
}

function withParticipation(slice: Events, id: number, own: Participation, at: number, rules: GameRules): Events {
  const kept = slice[id] === undefined ? withoutOldOnes(slice, at, rules) : slice
  return { ...kept, [id]: own }
}

function withoutOldOnes(slice: Events, at: number, rules: GameRules): Events {
  const isKept = ([id, { start }]: [string, Participation]) => {
    if (start >= at - keptMs) return true
    const event = rules.events.get(Number(id))
    return event !== undefined && occurrenceAt(event.schedule, at, rules.siteZone)?.start === start
  }
  return Object.fromEntries(Object.entries(slice).filter(isKept))
}

/** Joins the running time of an event, or the next one if none is running. */
export function joinEvent(
  slice: Events,
  eventId: number,
  { at, standing }: { readonly at: number; readonly standing: Standing },
  rules: GameRules,
): { readonly slice: Events; readonly occurrence: Occurrence } | Refusal {
  const event = rules.events.get(eventId)
  if (event === undefined) return { refused: 'event.unknown' }
  if (!event.active) return { refused: 'event.not_active' }
  if (!event.requires_join) return { refused: 'event.not_joinable' }
  if (!isFor(event, standing, rules)) return { refused: 'event.not_for_you' }
  const { schedule } = event
  const occurrence = occurrenceAt(schedule, at, rules.siteZone) ?? nextOccurrence(schedule, at, rules.siteZone)
  if (occurrence === undefined) return { refused: 'event.not_active' }
  if (hasJoined(slice[eventId], occurrence)) return { refused: 'event.already_joined' }
  const participation = { ...participationIn(slice[eventId], occurrence), joined: at }
  return { slice: withParticipation(slice, eventId, participation, at, rules), occurrence }
}
