import Type from 'typebox'
import { defineFact } from '../../platform/facts/fact.ts'

const Via = (...ways: string[]) => Type.String({ description: `One of: ${ways.join(', ')}.` })

export const memberRegistered = defineFact(
  'member.registered',
  Type.Object({
    user_id: Type.Integer(),
    username: Type.String(),
    email: Type.Union([Type.String(), Type.Null()]),
    was_guest: Type.Boolean({ description: 'The same user id was a guest before.' }),
    via: Via('password', 'google', 'admin', 'import'),
  }),
  { es: 'Alguien tiene una cuenta nueva', en: 'Somebody has a new account' },
)

export const memberLoggedIn = defineFact(
  'member.logged_in',
  Type.Object({ user_id: Type.Integer(), username: Type.String(), via: Via('password', 'google') }),
  { es: 'Un miembro ha iniciado sesión', en: 'A member logged in' },
)

export const memberChanged = defineFact(
  'member.changed',
  Type.Object({ user_id: Type.Integer(), changed: Type.Array(Type.String()) }),
  {
    es: 'Han cambiado los datos, el rol, el plan o el estado de una cuenta',
    en: 'Details, role, plan or state of an account changed',
  },
)

export const memberDeleted = defineFact(
  'member.deleted',
  Type.Object({
    user_id: Type.Integer(),
    user_type: Type.String({ description: 'registered, or anonymous for a guest that stayed away.' }),
  }),
  {
    es: 'Se ha borrado una cuenta, o un invitado tras una larga ausencia',
    en: 'An account was deleted, or a guest was removed after a long absence',
  },
)

export const guestMerged = defineFact(
  'guest.merged',
  Type.Object({ guest_id: Type.Integer(), member_id: Type.Integer() }),
  {
    es: 'Lo que tenía un invitado ha pasado a la cuenta con la que ha entrado',
    en: 'What a guest had went over to the account it logged in to',
  },
)

export const accountFacts = [memberRegistered, memberLoggedIn, memberChanged, memberDeleted, guestMerged]
