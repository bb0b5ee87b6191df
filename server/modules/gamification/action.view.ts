import Type, { type Static } from 'typebox'
import type { Action } from './action.ts'
import { identityOf, type Person } from './actor.ts'
import { BadgeView, viewBadge } from './badge.view.ts'
import type { RecordedAction } from './recorder/submission.ts'
import type { Rules } from './rules.ts'

/** Neptuno, `GamificationEventResponse`, and what the event brought. */
export const EventView = Type.Object({
  id: Type.Integer(),
  event_type_id: Type.Integer(),
  event_type: Type.String({ description: 'Name of the event type.' }),
  user_id: Type.Union([Type.Integer(), Type.Null()], { description: 'Null for guests.' }),
  session_id: Type.Union([Type.String(), Type.Null()], { description: 'Null for members.' }),
  timestamp: Type.String({ format: 'date-time' }),
  points_earned: Type.Integer(),
  badge: Type.Union([BadgeView, Type.Null()], { description: 'The badge that was reached by it, if any.' }),
  metadata: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()]),
})

export const RecordedEventView = Type.Object({
  ...EventView.properties,
  points: Type.Integer({ description: 'Points of this event type.' }),
  total_points: Type.Integer({ description: 'Points over all event types, the bonus included.' }),
  bonus: Type.Array(EventView, { description: 'Events that followed from it.' }),
  duplicate: Type.Boolean({
    description: 'The member had been rewarded for the same before: this is that event, and nothing was earned now.',
  }),
})

export function viewAction(action: Action, person: Person, { types }: Rules): Static<typeof EventView> {
  const { points, duplicate } = action.effects
  const reward = duplicate ? undefined : points
  return {
    id: action.id,
    event_type_id: action.typeId,
    event_type: types.get(action.typeId)?.name ?? '',
    ...identityOf(person),
    timestamp: action.occurredAt.toISOString(),
    points_earned: reward?.earned ?? 0,
    badge: reward?.badge ? viewBadge(reward.badge) : null,
    metadata: action.metadata === null ? null : { ...action.metadata },
  }
}

export function viewRecorded(
  { action, followUps, outcome, points, total }: RecordedAction,
  person: Person,
  rules: Rules,
): Static<typeof RecordedEventView> {
  const duplicate = outcome === 'duplicate'
  return {
    ...viewAction(action, person, rules),
    ...(duplicate && { points_earned: 0, badge: null }),
    points,
    total_points: total,
    bonus: followUps.map((followUp) => viewAction(followUp, person, rules)),
    duplicate,
  }
}
