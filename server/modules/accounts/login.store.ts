import type { Db } from '../../platform/db/database.ts'

/** `linked`: the account's owner came in through Google and proved that whoever set the password was not. */
export type LoginEnd = 'logout' | 'everywhere' | 'password_changed' | 'replayed' | 'deactivated' | 'deleted' | 'linked'

type LoginTables = {
  logins: {
    id: string
    user_id: number
    created_at: Date
    last_used_at: Date
    expires_at: Date
    ip: string | null
    user_agent: string | null
    ended_at: Date | null
    ended_because: LoginEnd | null
  }
}

/** One login on one device, and with it every token that descends from it. */
export interface Login {
  readonly id: string
  readonly userId: number
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
  readonly ip: string | null
  readonly userAgent: string | null
  readonly endedAt: Date | null
}

export type NewLogin = Pick<Login, 'id' | 'userId' | 'expiresAt' | 'ip' | 'userAgent'>

export function loginStore(untyped: Db) {
  const db = untyped.withTables<LoginTables>()
  const logins = db
    .selectFrom('logins')
    .select([
      'id',
      'user_id as userId',
      'created_at as createdAt',
      'last_used_at as lastUsedAt',
      'expires_at as expiresAt',
      'ip',
      'user_agent as userAgent',
      'ended_at as endedAt',
    ])
  const openOnes = db.updateTable('logins').where('ended_at', 'is', null)

  return {
    find: (id: string): Promise<Login | undefined> => logins.where('id', '=', id).executeTakeFirst(),

    /** Locks the family, so that its tokens are judged one after the other. */
    lock: (id: string): Promise<Login | undefined> => logins.where('id', '=', id).forUpdate().executeTakeFirst(),

    /** Logins that still work, the most recently used first. */
    openOf: (userId: number, now: Date): Promise<Login[]> =>
      logins
        .where('user_id', '=', userId)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', now)
        .orderBy('last_used_at', 'desc')
        .execute(),

    async add(login: NewLogin, now: Date): Promise<void> {
      await db
        .insertInto('logins')
        .values({
          id: login.id,
          user_id: login.userId,
          created_at: now,
          last_used_at: now,
          expires_at: login.expiresAt,
          ip: login.ip,
          user_agent: login.userAgent,
          ended_at: null,
          ended_because: null,
        })
        .execute()
    },

    async touch(id: string, ip: string, now: Date): Promise<void> {
      await openOnes.set({ last_used_at: now, ip }).where('id', '=', id).execute()
    },

    async extend(id: string, expiresAt: Date): Promise<void> {
      await db.updateTable('logins').set({ expires_at: expiresAt }).where('id', '=', id).execute()
    },

    /** Ends one open login; answers whose it was, if it was open. */
    async end(id: string, because: LoginEnd, now: Date): Promise<number | undefined> {
      const ended = await openOnes
        .set({ ended_at: now, ended_because: because })
        .where('id', '=', id)
        .returning('user_id')
        .executeTakeFirst()
      return ended?.user_id
    },

    /** Ends every open login of a user, except the one to keep. */
    async endAll(userId: number, because: LoginEnd, now: Date, keep?: string): Promise<void> {
      await openOnes
        .set({ ended_at: now, ended_because: because })
        .where('user_id', '=', userId)
        .$if(keep !== undefined, (query) => query.where('id', '!=', keep ?? ''))
        .execute()
    },

    /** Removes where somebody logged in from, and with what. */
    async anonymise(userId: number): Promise<void> {
      await db.updateTable('logins').set({ ip: null, user_agent: null }).where('user_id', '=', userId).execute()
    },

    /** Removes logins that were over before `instant`, their tokens included. */
    async forgetOverBefore(instant: Date): Promise<void> {
      await db
        .deleteFrom('logins')
        .where((where) => where.or([where('ended_at', '<', instant), where('expires_at', '<', instant)]))
        .execute()
    },
  }
}
