import Type from 'typebox'
import { defineFact } from '../../platform/facts/fact.ts'
import { contestFacts } from './contests/facts.ts'

const UserType = Type.Union([Type.Literal('anonymous'), Type.Literal('registered')])

export const badgeEarned = defineFact(
  'badge.earned',
  Type.Object({
    user_id: Type.Integer(),
    user_type: UserType,
    event_id: Type.Integer(),
    event_type: Type.String(),
    badge_id: Type.Integer(),
    badge: Type.String(),
    points: Type.Integer(),
    total_points: Type.Integer(),
  }),
  { es: 'Un miembro ha conseguido una insignia', en: 'A member reached a badge' },
)

export const completionReached = defineFact(
  'completion.reached',
  Type.Object({
    user_id: Type.Integer(),
    user_type: UserType,
    event_id: Type.Integer(),
    event_type: Type.String(),
    completion: Type.String(),
  }),
  {
    es: 'Un miembro ha completado una lista y ha ganado su premio',
    en: 'A member completed a list and earned its bonus',
  },
)

export const gamificationFacts = [badgeEarned, completionReached, ...contestFacts]
