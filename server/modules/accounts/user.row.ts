import type { Generated, Selectable } from 'kysely'
import type { Role } from '../../platform/callers/caller.ts'
import type { RegisteredVia, Subscription, User, UserKind } from './user.ts'

export type UserTables = {
  users: {
    id: Generated<number>
    kind: UserKind
    session_id: string | null
    external_id: string | null
    email: string | null
    email_proven_at: Date | null
    username: string
    password_hash: string | null
    google_subject: string | null
    role: Generated<Role>
    active: Generated<boolean>
    subscription: Subscription
    ciudad: string | null
    website: string | null
    time_zone: string | null
    created_at: Date
    registered_at: Date | null
    registered_via: RegisteredVia | null
    last_ip: string | null
    last_login: Date | null
    last_seen_at: Date
    merged_into: number | null
  }
}

/** Fields that a change may carry; absent ones stay. */
export type UserChange = Partial<Omit<User, 'id' | 'createdAt'>>

/** What a new row needs; everything else may be given, too. */
export type NewUser = Pick<User, 'kind' | 'username' | 'subscription'> & Omit<UserChange, 'lastSeenAt'>

export function fromRow(row: Selectable<UserTables['users']>): User {
  return {
    id: row.id,
    kind: row.kind,
    sessionId: row.session_id,
    externalId: row.external_id,
    email: row.email,
    emailProvenAt: row.email_proven_at,
    username: row.username,
    passwordHash: row.password_hash,
    googleSubject: row.google_subject,
    role: row.role,
    active: row.active,
    subscription: row.subscription,
    ciudad: row.ciudad,
    website: row.website,
    timeZone: row.time_zone,
    createdAt: row.created_at,
    registeredAt: row.registered_at,
    registeredVia: row.registered_via,
    lastIp: row.last_ip,
    lastLogin: row.last_login,
    lastSeenAt: row.last_seen_at,
    mergedInto: row.merged_into,
  }
}

const columns = {
  kind: 'kind',
  sessionId: 'session_id',
  externalId: 'external_id',
  email: 'email',
  emailProvenAt: 'email_proven_at',
  username: 'username',
  passwordHash: 'password_hash',
  googleSubject: 'google_subject',
  role: 'role',
  active: 'active',
  subscription: 'subscription',
  ciudad: 'ciudad',
  website: 'website',
  timeZone: 'time_zone',
  registeredAt: 'registered_at',
  registeredVia: 'registered_via',
  lastIp: 'last_ip',
  lastLogin: 'last_login',
  lastSeenAt: 'last_seen_at',
  mergedInto: 'merged_into',
} as const satisfies Record<keyof UserChange, string>

export function toColumns(change: UserChange) {
  const named = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(named.map(([field, value]) => [columns[field as keyof UserChange], value]))
}
