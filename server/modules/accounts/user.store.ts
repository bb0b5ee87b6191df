import { type Generated, type Selectable, sql } from 'kysely'
import type { Role } from '../../platform/callers/caller.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Subscription, User, UserKind } from './user.ts'

type UserTables = {
  users: {
    id: Generated<number>
    kind: UserKind
    session_id: string | null
    external_id: string | null
    email: string | null
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
    last_ip: string | null
    last_login: Date | null
    last_seen_at: Date
    merged_into: number | null
  }
}

/** Fields that a change may carry; absent ones stay. */
export type UserChange = Partial<Omit<User, 'id' | 'createdAt'>>

export interface NewUser {
  readonly kind: UserKind
  readonly username: string
  readonly subscription: Subscription
  readonly sessionId?: string
  readonly externalId?: string
  readonly email?: string
  readonly passwordHash?: string
  readonly googleSubject?: string
  readonly role?: Role
  readonly ciudad?: string | null
  readonly website?: string | null
  readonly ip?: string
}

export function userStore(untyped: Db) {
  const db = untyped.withTables<UserTables>()
  const users = db.selectFrom('users').selectAll()
  const one = async (found: Promise<Selectable<UserTables['users']> | undefined>) => {
    const row = await found
    return row && fromRow(row)
  }

  return {
    findById: (id: number): Promise<User | undefined> => one(users.where('id', '=', id).executeTakeFirst()),

    /** Locks the row until the end of the transaction. */
    lockById: (id: number): Promise<User | undefined> => one(users.where('id', '=', id).forUpdate().executeTakeFirst()),

    findBySession: (sessionId: string): Promise<User | undefined> =>
      one(users.where('session_id', '=', sessionId).executeTakeFirst()),

    lockBySession: (sessionId: string): Promise<User | undefined> =>
      one(users.where('session_id', '=', sessionId).forUpdate().executeTakeFirst()),

    findByEmail: (email: string): Promise<User | undefined> =>
      one(users.where(sql<boolean>`lower(email) = ${email.trim().toLowerCase()}`).executeTakeFirst()),

    async findManyById(ids: readonly number[]): Promise<User[]> {
      if (ids.length === 0) return []
      const rows = await users.where('id', 'in', ids).execute()
      return rows.map(fromRow)
    },

    async add(user: NewUser, now: Date): Promise<User> {
      const row = await db
        .insertInto('users')
        .values({
          kind: user.kind,
          session_id: user.sessionId ?? null,
          external_id: user.externalId ?? null,
          email: user.email ?? null,
          username: user.username,
          password_hash: user.passwordHash ?? null,
          google_subject: user.googleSubject ?? null,
          role: user.role ?? 'user',
          subscription: user.subscription,
          ciudad: user.ciudad ?? null,
          website: user.website ?? null,
          time_zone: null,
          created_at: now,
          last_ip: user.ip ?? null,
          last_login: null,
          last_seen_at: now,
          merged_into: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    async change(id: number, change: UserChange): Promise<User> {
      const row = await db
        .updateTable('users')
        .set(toColumns(change))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    async count(): Promise<number> {
      const { total } = await db
        .selectFrom('users')
        .select((s) => s.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return total
    },
  }
}

function fromRow(row: Selectable<UserTables['users']>): User {
  return {
    id: row.id,
    kind: row.kind,
    sessionId: row.session_id,
    externalId: row.external_id,
    email: row.email,
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
  username: 'username',
  passwordHash: 'password_hash',
  googleSubject: 'google_subject',
  role: 'role',
  active: 'active',
  subscription: 'subscription',
  ciudad: 'ciudad',
  website: 'website',
  timeZone: 'time_zone',
  lastIp: 'last_ip',
  lastLogin: 'last_login',
  lastSeenAt: 'last_seen_at',
  mergedInto: 'merged_into',
} as const satisfies Record<keyof UserChange, string>

function toColumns(change: UserChange) {
  const named = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(named.map(([field, value]) => [columns[field as keyof UserChange], value]))
}
