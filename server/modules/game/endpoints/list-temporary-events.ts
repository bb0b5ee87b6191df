import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { segmentsOf, standingOf } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { gameOf } from '../game-of.ts'
import { SegmentView, viewSegment } from '../segment.view.ts'
import {
  ActiveEventView,
  EndedEventView,
  UpcomingEventView,
  viewActiveEvent,
  viewEndedEvent,
  viewUpcomingEvent,
} from '../temporary-event.view.ts'
import { type EventTime, eventTimes } from '../temporary-events.ts'

/**
 * What runs, what begins within a week and what ended within 30 days (Lümis v4 §4). Lists that a filter does not ask for are empty.
 * Events for other groups of members are shown too: `qualifies` tells.
 */
export const listTemporaryEvents = endpoint({
  get: '/api/v4/gamification/events',
  summary: 'Temporary events: running, upcoming and ended',
  for: [member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object({
    status: Type.Optional(Type.Enum(['active', 'upcoming', 'ended'])),
    type: Type.Optional(Type.Enum(['daily', 'flash', 'seasonal', 'tournament'])),
  }),
  output: Answer(
    Type.Object({
      active_events: Type.Array(ActiveEventView),
      upcoming_events: Type.Array(UpcomingEventView, { description: 'The next time of events that are not running.' }),
      ended_events: Type.Array(EndedEventView, { description: 'The last time of each event.' }),
      user_qualifies_for: Type.Array(Type.String(), { description: 'Codes of the segments of the member.' }),
      segments: Type.Array(SegmentView, { description: 'The groups of members for which events can be.' }),
    }),
  ),
  errors: [],

  async handle({ query, caller, ctx, request }) {
    const { status, type } = query
    const rules = ctx.rules.current.game
    const game = await gameOf(ctx, caller)
    const now = ctx.clock.now().getTime()
    const segments = segmentsOf(standingOf(game, { rules }), rules.segments)
    const onlooker = { game, segments, now, locale: request.locale }
    const times = eventTimes(rules.events.values(), now, rules)

    const listed = (list: keyof typeof times): readonly EventTime[] =>
      status !== undefined && status !== list
        ? []
        : times[list].filter(({ rule }) => type === undefined || rule.type === type)
    return answer({
      active_events: listed('active').map((event) => viewActiveEvent(event, onlooker)),
      upcoming_events: listed('upcoming').map((event) => viewUpcomingEvent(event, onlooker)),
      ended_events: listed('ended').map((event) => viewEndedEvent(event, onlooker)),
      user_qualifies_for: segments,
      segments: rules.segments.map((segment) => viewSegment(segment, segments, rules.levels, request.locale)),
    })
  },
})
