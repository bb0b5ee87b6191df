import type { Db } from '../../platform/db/database.ts'

type PasswordResetTables = {
  password_resets: {
    token_hash: Buffer
    user_id: number
    created_at: Date
    expires_at: Date
    used_at: Date | null
  }
}

export function passwordResetStore(untyped: Db) {
  const db = untyped.withTables<PasswordResetTables>()
  return {
    async add(reset: { hash: Buffer; userId: number; expiresAt: Date }, now: Date): Promise<void> {
      await db
        .insertInto('password_resets')
        .values({
          token_hash: reset.hash,
          user_id: reset.userId,
          created_at: now,
          expires_at: reset.expiresAt,
          used_at: null,
        })
        .execute()
    },

    /** How many links are out for this user that have not expired. */
    async countOpen(userId: number, now: Date): Promise<number> {
      const { open } = await db
        .selectFrom('password_resets')
        .select((select) => select.fn.countAll<number>().as('open'))
        .where('user_id', '=', userId)
        .where('expires_at', '>', now)
        .executeTakeFirstOrThrow()
      return open
    },

    /** Uses the token up and answers whose it is. Of several at the same time, one is answered. */
    async use(hash: Buffer, now: Date): Promise<number | undefined> {
      const used = await db
        .updateTable('password_resets')
        .set({ used_at: now })
        .where('token_hash', '=', hash)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returning('user_id')
        .executeTakeFirst()
      return used?.user_id
    },

    /** Makes every link worthless that was mailed to this user. */
    async forgetOf(userId: number): Promise<void> {
      await db.deleteFrom('password_resets').where('user_id', '=', userId).execute()
    },

    async forgetExpiredBefore(instant: Date): Promise<void> {
      await db.deleteFrom('password_resets').where('expires_at', '<', instant).execute()
    },
  }
}
