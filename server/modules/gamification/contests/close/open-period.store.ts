import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/database.ts'
import type { ContestPeriod } from '../contests.ts'

/** Periods that wait for their close, also those that no state and no process remembers. */
export function openPeriodStore(db: Db) {
  return {
    /** Adds these, but for those that are closed, and answers all. */
    async follow(seen: readonly ContestPeriod[]): Promise<ContestPeriod[]> {
      // What another process closed after this one had last seen it open.
      await sql`
        delete from open_contest_periods as open using contest_periods as closed
        where closed.contest = open.contest and closed.period = open.period`.execute(db)
      await sql`
        insert into open_contest_periods (contest, period)
        select contest, period from unnest(
          ${seen.map(({ contest }) => contest)}::text[], ${seen.map(({ period }) => period)}::bigint[]
        ) as seen (contest, period)
        where not exists (
          select from contest_periods as closed where closed.contest = seen.contest and closed.period = seen.period)
        order by contest, period
        on conflict do nothing`.execute(db)
      const { rows } = await sql<ContestPeriod>`
        select contest, period from open_contest_periods order by contest, period`.execute(db)
      return rows
    },

    async remove({ contest, period }: ContestPeriod): Promise<void> {
      await sql`
        delete from open_contest_periods where contest = ${contest} and period = ${period}`.execute(db)
    },
  }
}
