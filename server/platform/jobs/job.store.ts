import { sql } from 'kysely'
import type pg from 'pg'
import type { Db } from '../db/database.ts'

interface NewJob {
  readonly name: string
  readonly payload: unknown
  readonly runAt: Date | undefined
  readonly key: string | undefined
  readonly queue: string | undefined
  readonly maxAttempts: number
}

// Any number that nothing else of ours locks under.
const livingWorkers = 1_953_653_091

/** Says that the worker `id` lives, for as long as the connection does. */
export async function holdWorkerAlive(connection: pg.ClientBase, id: string): Promise<void> {
  await connection.query('select pg_advisory_lock_shared($1, hashtext($2))', [livingWorkers, id])
}

/** The tables of the queue. Adding and unlocking go through its documented functions; the rest serves the test clock. */
export function jobStore(db: Db) {
  return {
    async add({ name, payload, runAt, key, queue, maxAttempts }: NewJob): Promise<void> {
      await sql`
        select graphile_worker.add_job(
          ${name}, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt ?? null}::timestamptz,
          max_attempts => ${maxAttempts}, job_key => ${key ?? null}::text,
          queue_name => ${queue ?? null}::text)`.execute(db)
    },

    /** Gives back the jobs that a worker was at when it died: nobody holds its lock any more. */
    async unlockAbandoned(): Promise<void> {
      await sql`
        with busy as materialized (
          select locked_by as id from graphile_worker._private_jobs where locked_by is not null
          union
          select locked_by from graphile_worker._private_job_queues where locked_by is not null
        )
        select graphile_worker.force_unlock_workers(array_agg(id)) from busy
        where pg_try_advisory_xact_lock(${livingWorkers}::int, hashtext(id))
        having count(*) > 0`.execute(db)
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
