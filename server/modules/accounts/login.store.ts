import type { Db } from '../../platform/db/database.ts'

export type LoginEnd = 'logout' | 'everywhere' | 'password_changed' | 'replayed' | 'deactivated' | 'deleted'

type LoginTables = {
  logins: {
    id: string
    user_id: number
    created_at: Date
    last_used_at: Date
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
  readonly ip: string | null
  readonly userAgent: string | null
  readonly endedAt: Date | null
}

export function loginStore(untyped: Db) {
  const db = untyped.withTables<LoginTables>()
  const logins = db
    .selectFrom('logins')
    .select([
      'id',
      'user_id as userId',
      'created_at as createdAt',
      'last_used_at as lastUsedAt',
      'ip',
      'user_agent as userAgent',
      'ended_at as endedAt',
    ])

  return {
    find: (id: string): Promise<Login | undefined> => logins.where('id', '=', id).executeTakeFirst(),

    /** Locks the family, so that its tokens are judged one after the other. */
    lock: (id: string): Promise<Login | undefined> => logins.where('id', '=', id).forUpdate().executeTakeFirst(),

    openOf: (userId: number): Promise<Login[]> =>
      logins.where('user_id', '=', userId).where('ended_at', 'is', null).orderBy('last_used_at', 'desc').execute(),

    async add(login: { id: string; userId: number; ip: string; userAgent: string | null }, now: Date): Promise<void> {
      await db
        .insertInto('logins')
        .values({
          id: login.id,
          user_id: login.userId,
          created_at: now,
          last_used_at: now,
          ip: login.ip,
          user_agent: login.userAgent,
          ended_at: null,
          ended_because: null,
        })
        .execute()
    },

    async touch(id: string, ip: string, now: Date): Promise<void> {
      await db.updateTable('logins').set({ last_used_at: now, ip }).where('id', '=', id).execute()
    },

    async end(id: string, because: LoginEnd, now: Date): Promise<void> {
      await db
        .updateTable('logins')
        .set({ ended_at: now, ended_because: because })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute()
    },

    /** Ends every open login of a user, except the one to keep. */
    async endAll(userId: number, because: LoginEnd, now: Date, keep?: string): Promise<void> {
      await db
        .updateTable('logins')
        .set({ ended_at: now, ended_because: because })
        .where('user_id', '=', userId)
        .where('ended_at', 'is', null)
        .$if(keep !== undefined, (query) => query.where('id', '!=', keep ?? ''))
        .execute()
    },
  }
}
