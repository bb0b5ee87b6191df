import type { Db } from '../../platform/db/database.ts'

type RefreshTokenTables = {
  refresh_tokens: {
    token_hash: Buffer
    login_id: string
    parent_hash: Buffer | null
    issued_at: Date
    expires_at: Date
    used_at: Date | null
  }
}

/** One link of a login's chain of refresh tokens; the token itself is known only to its holder. */
export interface RefreshToken {
  readonly hash: Buffer
  readonly loginId: string
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

export interface NewRefreshToken {
  readonly hash: Buffer
  readonly loginId: string
  readonly parentHash: Buffer | null
  readonly expiresAt: Date
}

export function refreshTokenStore(untyped: Db) {
  const db = untyped.withTables<RefreshTokenTables>()
  return {
    find: (hash: Buffer): Promise<RefreshToken | undefined> =>
      db
        .selectFrom('refresh_tokens')
        .select(['token_hash as hash', 'login_id as loginId', 'expires_at as expiresAt', 'used_at as usedAt'])
        .where('token_hash', '=', hash)
        .executeTakeFirst(),

    /** Whether a token that was issued for this one has been used in its turn. */
    async successorWasUsed(hash: Buffer): Promise<boolean> {
      const used = await db
        .selectFrom('refresh_tokens')
        .select('token_hash')
        .where('parent_hash', '=', hash)
        .where('used_at', 'is not', null)
        .executeTakeFirst()
      return used !== undefined
    },

    async add(token: NewRefreshToken, now: Date): Promise<void> {
      await db
        .insertInto('refresh_tokens')
        .values({
          token_hash: token.hash,
          login_id: token.loginId,
          parent_hash: token.parentHash,
          issued_at: now,
          expires_at: token.expiresAt,
          used_at: null,
        })
        .execute()
    },

    /** Keeps the first instant of use: the grace counts from there. */
    async markUsed(hash: Buffer, now: Date): Promise<void> {
      await db
        .updateTable('refresh_tokens')
        .set({ used_at: now })
        .where('token_hash', '=', hash)
        .where('used_at', 'is', null)
        .execute()
    },

    async forgetExpiredBefore(instant: Date): Promise<void> {
      await db.deleteFrom('refresh_tokens').where('expires_at', '<', instant).execute()
    },
  }
}
