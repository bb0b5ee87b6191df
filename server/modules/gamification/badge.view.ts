import Type, { type Static } from 'typebox'
import type { Badge } from './badge.ts'

export const UserType = Type.Union([Type.Literal('anonymous'), Type.Literal('registered'), Type.Literal('both')])

/** Neptuno, `BadgeResponse`. */
export const BadgeView = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  description: Type.Union([Type.String(), Type.Null()]),
  event_type_id: Type.Integer(),
  required_points: Type.Integer(),
  user_type: UserType,
  active: Type.Boolean(),
})

export const NewBadgeInput = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 50, pattern: '\\S' }),
  description: Type.Optional(Type.Union([Type.String({ maxLength: 255 }), Type.Null()])),
  event_type_id: Type.Integer(),
  required_points: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
  user_type: Type.Optional(Type.Union([...UserType.anyOf], { description: 'Absent: both.' })),
  active: Type.Optional(Type.Boolean({ description: 'Absent: true.' })),
})

/** What is absent stays as it is. */
export const BadgeChange = Type.Partial(NewBadgeInput)

export function viewBadge(badge: Badge): Static<typeof BadgeView> {
  return {
    id: badge.id,
    name: badge.name,
    description: badge.description,
    event_type_id: badge.typeId,
    required_points: badge.requiredPoints,
    user_type: badge.userType,
    active: badge.active,
  }
}

export function newBadge(input: Static<typeof NewBadgeInput>): Omit<Badge, 'id'> {
  const { name, event_type_id: typeId, required_points: requiredPoints } = input
  return changedBadge({ name, typeId, requiredPoints, description: null, userType: 'both', active: true }, input)
}

export function changedBadge<T extends Omit<Badge, 'id'>>(badge: T, change: Static<typeof BadgeChange>): T {
  return {
    ...badge,
    name: (change.name ?? badge.name).trim(),
    description: change.description === undefined ? badge.description : change.description,
    typeId: change.event_type_id ?? badge.typeId,
    requiredPoints: change.required_points ?? badge.requiredPoints,
    userType: change.user_type ?? badge.userType,
    active: change.active ?? badge.active,
  }
}
