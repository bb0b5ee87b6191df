import Type, { type Static } from 'typebox'
import type { Locale } from '../../platform/errors/named-error.ts'
import type { GameState } from '../gamification/index.ts'
import { Nullable } from './answer.ts'
import { briefDuration, roughDuration } from './durations.ts'
import { instantText } from './moments.ts'
import { type EventTime, participationIn } from './temporary-events.ts'

const Instant = Type.String({ format: 'date-time' })

const EventView = Type.Object({
  event_id: Type.Integer(),
  event_code: Type.String(),
  event_name: Type.String(),
  event_type: Type.Enum(['daily', 'flash', 'seasonal', 'tournament']),
  description: Type.String(),
  multiplier: Type.Number(),
  bonus_lumis: Type.Integer(),
  start_date: Instant,
  end_date: Instant,
  applicable_actions: Type.Array(Type.String(), { description: 'Empty: all.' }),
  requires_join: Type.Boolean(),
  joined: Type.Boolean({ description: 'Whether the member takes part; without registration everybody does.' }),
  segment: Nullable(Type.String({ description: 'Code of the group of members that it is for; null: everybody.' })),
  qualifies: Type.Boolean({ description: 'False: it is for a segment that the member does not belong to.' }),
})

const taken = {
  user_participations: Type.Integer({ description: 'Actions to which the event applied.' }),
  lumis_earned_in_event: Type.Integer({ description: 'What those actions earned in all.' }),
}

export const ActiveEventView = Type.Object({ ...EventView.properties, time_remaining: Type.String(), ...taken })
export const UpcomingEventView = Type.Object({ ...EventView.properties, starts_in: Type.String() })
export const EndedEventView = Type.Object({ ...EventView.properties, ...taken })

/** Who looks at events, and when. */
export interface Onlooker {
  readonly game: GameState
  /** Codes of the segments that the member belongs to. */
  readonly segments: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly locale: Locale
}

export function viewActiveEvent(event: EventTime, onlooker: Onlooker): Static<typeof ActiveEventView> {
  const left = event.occurrence.end - onlooker.now
  return { ...viewEvent(event, onlooker), time_remaining: briefDuration(left), ...viewTaken(event, onlooker) }
}

export function viewUpcomingEvent(event: EventTime, onlooker: Onlooker): Static<typeof UpcomingEventView> {
  const { now, locale } = onlooker
  return { ...viewEvent(event, onlooker), starts_in: roughDuration(event.occurrence.start - now, locale) }
}

export function viewEndedEvent(event: EventTime, onlooker: Onlooker): Static<typeof EndedEventView> {
  return { ...viewEvent(event, onlooker), ...viewTaken(event, onlooker) }
}

function viewEvent(event: EventTime, { game, segments, locale }: Onlooker): Static<typeof EventView> {
  const { rule, occurrence } = event
  const joined = (participationIn(event, game)?.joined ?? 0) !== 0
  const qualifies = rule.segment === null || segments.includes(rule.segment)
  return {
    event_id: rule.id,
    event_code: rule.code,
    event_name: rule.name[locale],
    event_type: rule.type,
    description: rule.description[locale],
    multiplier: rule.multiplier,
    bonus_lumis: rule.bonus_lumis,
    start_date: instantText(occurrence.start),
    end_date: instantText(occurrence.end),
    applicable_actions: [...rule.target_actions],
    requires_join: rule.requires_join,
    joined: rule.requires_join ? joined : qualifies,
    segment: rule.segment,
    qualifies,
  }
}

function viewTaken(event: EventTime, { game }: Onlooker) {
  const own = participationIn(event, game)
  return { user_participations: own?.actions ?? 0, lumis_earned_in_event: own?.lumis ?? 0 }
}
