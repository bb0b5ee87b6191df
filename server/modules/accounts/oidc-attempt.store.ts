import type { Db } from '../../platform/db/database.ts'

type OidcAttemptTables = {
  oidc_attempts: {
    state: string
    code_verifier: string
    nonce: string
    guest_session: string | null
    created_at: Date
  }
}

/** What must be known again when the browser comes back from Google. */
export interface OidcAttempt {
  readonly state: string
  readonly codeVerifier: string
  readonly nonce: string
  readonly guestSession: string | null
}

export function oidcAttemptStore(untyped: Db) {
  const db = untyped.withTables<OidcAttemptTables>()
  return {
    async add(attempt: OidcAttempt, now: Date): Promise<void> {
      await db
        .insertInto('oidc_attempts')
        .values({
          state: attempt.state,
          code_verifier: attempt.codeVerifier,
          nonce: attempt.nonce,
          guest_session: attempt.guestSession,
          created_at: now,
        })
        .execute()
    },

    /** Takes the attempt out, so that its answer counts once; those begun before `since` have expired. */
    take: (state: string, since: Date): Promise<OidcAttempt | undefined> =>
      db
        .deleteFrom('oidc_attempts')
        .where('state', '=', state)
        .where('created_at', '>', since)
        .returning(['state', 'code_verifier as codeVerifier', 'nonce', 'guest_session as guestSession'])
        .executeTakeFirst(),

    async forgetBefore(instant: Date): Promise<void> {
      await db.deleteFrom('oidc_attempts').where('created_at', '<', instant).execute()
    },
  }
}
