import { sql } from 'kysely'
import type { Db } from '../db/database.ts'

interface NewJob {
  readonly name: string
  readonly payload: unknown
  readonly runAt: Date | undefined
  readonly key: string | undefined
  readonly queue: string | undefined
  readonly maxAttempts: number
}

/** The tables of the queue. Adding goes through its documented function; the rest only serves the test clock. */
export function jobStore(db: Db) {
  return {
    async add({ name, payload, runAt, key, queue, maxAttempts }: NewJob): Promise<void> {
      await sql`
        select graphile_worker.add_job(
          ${name}, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt ?? null}::timestamptz,
          max_attempts => ${maxAttempts}, job_key => ${key ?? null}::text,
          queue_name => ${queue ?? null}::text)`.execute(db)
    },

    /** The instant for which the job with this key waits. */
    async bookedFor(key: string): Promise<Date | undefined> {
      const { rows } = await sql<{ run_at: Date }>`
        select run_at from graphile_worker._private_jobs where key = ${key} and locked_at is null`.execute(db)
      return rows[0]?.run_at
    },

    /** The earliest instant after `after` for which a job waits. */
    async nextAfter(after: Date): Promise<Date | undefined> {
      const { rows } = await sql<{ run_at: Date | null }>`
        select min(run_at) as run_at from graphile_worker._private_jobs where is_available and run_at > ${after}`.execute(
        db,
      )
      return rows[0]?.run_at ?? undefined
    },

    /** Makes the jobs waiting between the two instants due now. */
    async release(after: Date, until: Date): Promise<void> {
      await sql`
        update graphile_worker._private_jobs set run_at = now()
        where is_available and run_at > ${after} and run_at <= ${until}`.execute(db)
      await sql`select pg_notify('jobs:insert', '{"r":1,"count":1}')`.execute(db)
    },

    /** How many jobs are due or running. */
    async busy(): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from graphile_worker._private_jobs
        where locked_at is not null or (is_available and run_at <= now())`.execute(db)
      return rows[0]?.count ?? 0
    },
  }
}
