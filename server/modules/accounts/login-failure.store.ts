import type { Db } from '../../platform/db/database.ts'
import type { LoginFailures } from './login-failure.ts'

type LoginFailureTables = {
  login_failures: { subject: string; failures: number; last_failure_at: Date }
}

export function loginFailureStore(untyped: Db) {
  const db = untyped.withTables<LoginFailureTables>()
  const failuresOf = (subjects: readonly string[]) =>
    db
      .selectFrom('login_failures')
      .select(['subject', 'failures', 'last_failure_at as lastFailureAt'])
      .where('subject', 'in', subjects)

  return {
    find: (subjects: readonly string[]): Promise<LoginFailures[]> => failuresOf(subjects).execute(),

    /** Holds the counts until the end of the transaction, always in the same order. */
    lock: (subjects: readonly string[]): Promise<LoginFailures[]> =>
      failuresOf(subjects).orderBy('subject').forUpdate().execute(),

    /** Rows for subjects that have none yet, so that they can be locked. */
    async addMissing(subjects: readonly string[], now: Date): Promise<void> {
      await db
        .insertInto('login_failures')
        .values([...subjects].sort().map((subject) => ({ subject, failures: 0, last_failure_at: now })))
        .onConflict((conflict) => conflict.column('subject').doNothing())
        .execute()
    },

    async save({ subject, failures, lastFailureAt }: LoginFailures): Promise<void> {
      const counted = { failures, last_failure_at: lastFailureAt }
      await db
        .insertInto('login_failures')
        .values({ subject, ...counted })
        .onConflict((conflict) => conflict.column('subject').doUpdateSet(counted))
        .execute()
    },

    async forget(subject: string): Promise<void> {
      await db.deleteFrom('login_failures').where('subject', '=', subject).execute()
    },

    async forgetBefore(instant: Date): Promise<void> {
      await db.deleteFrom('login_failures').where('last_failure_at', '<', instant).execute()
    },
  }
}
