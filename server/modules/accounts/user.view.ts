import Type, { type Static, type TSchema } from 'typebox'
import type { Role } from '../../platform/callers/caller.ts'
import type { User } from './user.ts'

const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Instant = Type.String({ format: 'date-time' })

/** Neptuno, type `User`, with what the profile and the administration need beyond it. */
export const UserView = Type.Object({
  id: Type.Integer(),
  email: orNull(Type.String()),
  username: Type.String(),
  rol: Type.String({ description: 'user, moderator or admin; `role` also tells super administrators apart.' }),
  role: Type.Enum(['user', 'moderator', 'admin', 'super_admin']),
  activo: Type.Boolean(),
  subscription: Type.String(),
  ciudad: orNull(Type.String()),
  website: orNull(Type.String()),
  credits: Type.Integer(),
  create_at: Instant,
  last_ip: orNull(Type.String()),
  last_login: orNull(Instant),
  user_type: Type.String(),
  time_zone: orNull(Type.String()),
  external_id: orNull(Type.String()),
  has_password: Type.Boolean({ description: 'False for people who have only ever come in through Google.' }),
})

export function viewUser(user: User, credits: number): Static<typeof UserView> {
  return {
    id: user.id,
    email: user.email,
    username: user.username,
    rol: printedRole(user.role),
    role: user.role,
    activo: user.active,
    subscription: user.subscription,
    ciudad: user.ciudad,
    website: user.website,
    credits,
    create_at: user.createdAt.toISOString(),
    last_ip: user.lastIp,
    last_login: user.lastLogin?.toISOString() ?? null,
    user_type: user.kind,
    time_zone: user.timeZone,
    external_id: user.externalId,
    has_password: user.passwordHash !== null,
  }
}

/** The site kit's word for a role: its pages ask for `admin` alone (Neptuno, admin dashboard). */
export function printedRole(role: Role): Exclude<Role, 'super_admin'> {
  return role === 'super_admin' ? 'admin' : role
}
