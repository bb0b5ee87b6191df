import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import { fromRow, type NewUser, toColumns, type UserChange, type UserTables } from './user.row.ts'
import type { User } from './user.ts'

export function userStore(untyped: Db) {
  const db = untyped.withTables<UserTables>()
  const users = db.selectFrom('users').selectAll()
  const members = users.where('kind', '=', 'registered')
  const administrators = members.where('role', 'in', ['admin', 'super_admin']).where('active', '=', true).orderBy('id')
  const idsOf = async (found: Promise<{ id: number }[]>) => (await found).map(({ id }) => id)
  const one = async (found: Promise<Selectable<UserTables['users']> | undefined>) => {
    const row = await found
    return row && fromRow(row)
  }
  const insert = (user: NewUser, now: Date) =>
    db
      .insertInto('users')
      .values({
        ...{ kind: user.kind, username: user.username, subscription: user.subscription },
        ...toColumns(user),
        created_at: now,
        last_seen_at: now,
      })
      .returningAll()

  return {
    findById: (id: number): Promise<User | undefined> => one(users.where('id', '=', id).executeTakeFirst()),

    findMember: (id: number): Promise<User | undefined> => one(members.where('id', '=', id).executeTakeFirst()),

    /** Holds the member until the end of the transaction; rows elsewhere may go on referring to it. */
    lockMember: (id: number): Promise<User | undefined> =>
      one(members.where('id', '=', id).forNoKeyUpdate().executeTakeFirst()),

    /** Ids of the administrators who could log in. */
    administrators: (): Promise<number[]> => idsOf(administrators.execute()),

    /** The same, held until the commit, so that two of them cannot leave at the same time. */
    lockAdministrators: (): Promise<number[]> => idsOf(administrators.forNoKeyUpdate().execute()),

    findBySession: (sessionId: string): Promise<User | undefined> =>
      one(users.where('session_id', '=', sessionId).executeTakeFirst()),

    /** Of several requests that want to register or merge one guest, the first gets it and the others find nobody. */
    lockBySession: (sessionId: string): Promise<User | undefined> =>
      one(users.where('session_id', '=', sessionId).forNoKeyUpdate().executeTakeFirst()),

    findByEmail: (email: string): Promise<User | undefined> =>
      one(members.where(sql<boolean>`lower(email) = lower(${email.trim()})`).executeTakeFirst()),

    /** Usernames hold no `@`, so at most one member answers to a name. */
    findByEmailOrUsername: (name: string): Promise<User | undefined> =>
      one(
        members
          .where(sql<boolean>`lower(email) = lower(${name.trim()}) or lower(username) = lower(${name.trim()})`)
          .executeTakeFirst(),
      ),

    findByGoogleSubject: (subject: string): Promise<User | undefined> =>
      one(members.where('google_subject', '=', subject).executeTakeFirst()),

    async findManyByExternalId(externalIds: readonly string[]): Promise<User[]> {
      if (externalIds.length === 0) return []
      return (await members.where('external_id', 'in', externalIds).execute()).map(fromRow)
    },

    findByExternalId: (externalId: string): Promise<User | undefined> =>
      one(members.where('external_id', '=', externalId).executeTakeFirst()),

    async isNameFree(username: string): Promise<boolean> {
      const taken = await users.where(sql<boolean>`lower(username) = lower(${username})`).executeTakeFirst()
      return taken === undefined
    },

    async add(user: NewUser, now: Date): Promise<User> {
      return fromRow(await insert(user, now).executeTakeFirstOrThrow())
    },

    /** As `add`, but answers undefined, and leaves the transaction usable, when something unique is taken. */
    addIfFree: (user: NewUser, now: Date): Promise<User | undefined> =>
      one(
        insert(user, now)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst(),
      ),

    async change(id: number, change: UserChange): Promise<User> {
      const row = await db
        .updateTable('users')
        .set(toColumns(change))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Notes when and from where somebody was last seen. It may come late: of who was deleted meanwhile, nothing is noted. */
    async stampSeen(id: number, seen: Pick<UserChange, 'lastIp' | 'lastLogin' | 'lastSeenAt'>): Promise<void> {
      await db.updateTable('users').set(toColumns(seen)).where('id', '=', id).where('kind', '<>', 'deleted').execute()
    },

    /** Takes up to `limit` guests without activity since `instant` out of use; answers who they were. */
    async retireGuestsIdleSince(instant: Date, limit: number): Promise<User[]> {
      const idle = db
        .selectFrom('users')
        .select('id')
        .where('kind', '=', 'anonymous')
        .where('last_seen_at', '<', instant)
        .orderBy('last_seen_at')
        .limit(limit)
        .forNoKeyUpdate()
        .skipLocked()
      const rows = await db
        .updateTable('users')
        .set({ kind: 'deleted', session_id: null, last_ip: null })
        .where('id', 'in', idle)
        .returningAll()
        .execute()
      return rows.map(fromRow)
    },

    async findManyById(ids: readonly number[]): Promise<User[]> {
      if (ids.length === 0) return []
      const rows = await users.where(sql<boolean>`id = any(${ids}::bigint[])`).execute()
      return rows.map(fromRow)
    },

    /** Members whose name or e-mail contains `search`, newest first. */
    async pageOfMembers(page: number, limit: number, search: string): Promise<{ items: User[]; total: number }> {
      const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
      const found = db
        .selectFrom('users')
        .where('kind', '=', 'registered')
        .where((where) => where.or([where('username', 'ilike', pattern), where('email', 'ilike', pattern)]))
      const rows = await found
        .selectAll()
        .orderBy('id', 'desc')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await found
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return { items: rows.map(fromRow), total }
    },

    /** The next `limit` active members after `afterId`, for work that goes through all of them in steps. */
    async activeMembersAfter(afterId: number, limit: number): Promise<User[]> {
      const rows = await members
        .where('active', '=', true)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(fromRow)
    },

    /** Rows of every kind. */
    async count(): Promise<number> {
      const { total } = await db
        .selectFrom('users')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return total
    },
  }
}
