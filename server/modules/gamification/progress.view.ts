import Type, { type Static } from 'typebox'
import { EventTypeView, viewActionType } from './action-type.view.ts'
import { identityOf, type Person } from './actor.ts'
import { isFor } from './badge.ts'
import { BadgeView, viewBadge } from './badge.view.ts'
import { standingIn } from './engine/mechanics/points-and-badges.ts'
import type { KeptState } from './member-state.ts'
import type { Rules } from './rules.ts'

/** Neptuno, `UserGamificationResponse`, with how far the next badge is. */
export const ProgressView = Type.Object({
  event_type_id: Type.Integer(),
  user_id: Type.Union([Type.Integer(), Type.Null()]),
  session_id: Type.Union([Type.String(), Type.Null()]),
  points: Type.Integer(),
  badge_id: Type.Union([Type.Integer(), Type.Null()]),
  event_type: EventTypeView,
  badge: Type.Union([BadgeView, Type.Null()]),
  next_badge: Type.Union([BadgeView, Type.Null()]),
  events_count: Type.Integer(),
})

export function viewProgress(
  { state, kind }: Pick<KeptState, 'state' | 'kind'>,
  person: Person,
  rules: Rules,
): Static<typeof ProgressView>[] {
  return Object.entries(state.points).flatMap(([key, tally]) => {
    const type = rules.types.get(Number(key))
    if (type === undefined) return []
    const { points, badge } = standingIn(type.id, tally, { rules, kind })
    const next = rules.badgesOf.get(type.id)?.find((each) => each.requiredPoints > points && isFor(each, kind))
    return {
      event_type_id: type.id,
      ...identityOf(person),
      points,
      badge_id: badge?.id ?? null,
      event_type: viewActionType(type),
      badge: badge ? viewBadge(badge) : null,
      next_badge: next ? viewBadge(next) : null,
      events_count: tally.count,
    }
  })
}
