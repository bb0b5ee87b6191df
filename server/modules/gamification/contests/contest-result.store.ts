import { sql } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'
import type { Texts } from '../game-rules/texts.ts'
import type { Entries } from './close/period-entry.store.ts'
import type { PrizeRange } from './close/prize-ranges.ts'
import type { ContestPeriod } from './contests.ts'

/** A final place. */
export interface ContestResult {
  readonly rank: number
  readonly memberId: number
  readonly score: number
  readonly reachedAt: Date
  readonly actions: number
  /** What the place won. */
  readonly lumis: number
  readonly unlock: Texts | null
}

/** What a final place won. */
export type WonPrize = Pick<ContestResult, 'rank' | 'memberId' | 'score' | 'lumis' | 'unlock'>

/** A final place in the history of the member. */
export interface PastResult extends ContestResult, ContestPeriod {
  /** The code of the board or event. */
  readonly code: string
  readonly endsAt: Date
  readonly participants: number
}

export interface BestPerformances {
  readonly rank: number
  /** Code of the board or event where that rank was reached, the last time. */
  readonly code: string
  readonly contest: string
  /** Lümis that all places won. */
  readonly lumis: number
  /** How many final places there are. */
  readonly results: number
}

const columns = sql`rank, member_id as "memberId", score, reached_at as "reachedAt", actions, lumis, unlock`

/** Final tables. Rows are never changed; the database refuses it. */
export function contestResultStore(db: Db) {
  return {
    /**
     * Writes the final table of a period: most first, then who got there first, then the older member. One statement, so it
     * is one instant of all entries; rows lie in the order of members, who are read and paid in it. Answers how many took part.
     */
    async close(
      { contest, period, endsAt }: ContestPeriod & { readonly endsAt: Date },
      prizes: readonly PrizeRange[],
      entries: Entries,
    ): Promise<number> {
      // Sorting a million places within memory takes half as long.
      await sql`select set_config('work_mem', '128MB', true)`.execute(db)
      const { numAffectedRows = 0n } = await sql`
        insert into contest_results (contest, period, rank, member_id, score, reached_at, actions, ended_at, lumis, unlock)
        select ${contest}, ${period}, rank, member_id, score, to_timestamp(at / 1000.0), actions, ${endsAt},
          coalesce(prize.lumis, 0), prize.unlock
        from (
          select row_number() over (order by score desc, at, member_id) as rank, member_id, score, at, actions
          from (${entries}) as entered
          where score > 0
        ) as ranked
        left join unnest(
          ${prizes.map(({ from }) => from)}::bigint[], ${prizes.map(({ to }) => to ?? Number.MAX_SAFE_INTEGER)}::bigint[],
          ${prizes.map(({ lumis }) => lumis)}::int[],
          ${prizes.map(({ unlock }) => unlock && JSON.stringify(unlock))}::jsonb[]
        ) as prize (from_rank, to_rank, lumis, unlock) on rank between from_rank and to_rank
        order by member_id`.execute(db)
      return Number(numAffectedRows)
    },

    /** `count` places beginning after the first `from`. */
    async resultsOf({ contest, period }: ContestPeriod, from: number, count: number): Promise<ContestResult[]> {
      const { rows } = await sql<ContestResult>`
        select ${columns} from contest_results
        where contest = ${contest} and period = ${period} and rank > ${from} order by rank limit ${count}`.execute(db)
      return rows
    },

    async resultOf({ contest, period }: ContestPeriod, memberId: number): Promise<ContestResult | undefined> {
      const { rows } = await sql<ContestResult>`
        select ${columns} from contest_results
        where contest = ${contest} and period = ${period} and member_id = ${memberId}`.execute(db)
      return rows[0]
    },

    /** The next members after one, in the order of their ids, whose places won something. */
    async prizesAfter({ contest, period }: ContestPeriod, memberId: number, limit: number): Promise<WonPrize[]> {
      const { rows } = await sql<WonPrize>`
        select rank, member_id as "memberId", score, lumis, unlock from contest_results
        where contest = ${contest} and period = ${period} and member_id > ${memberId}
          and (lumis > 0 or unlock is not null)
        order by member_id limit ${limit}`.execute(db)
      return rows
    },

    /** What was paid to members for their final places, in all. */
    async paid(): Promise<{ readonly memberId: number; readonly lumis: number }[]> {
      const { rows } = await sql<{ memberId: number; lumis: number }>`
        select member_id as "memberId", sum(lumis)::bigint as lumis
        from contest_results join contest_periods using (contest, period)
        where lumis > 0 and (paid_at is not null or rank <= paid_cursor) group by member_id`.execute(db)
      return rows
    },

    /** A page of a member's final places, the latest period first. */
    async historyOf(
      memberId: number,
      { page, limit }: { readonly page: number; readonly limit: number },
    ): Promise<{ readonly items: readonly PastResult[]; readonly total: number }> {
      const { rows } = await sql<PastResult>`
        select result.*, code, ends_at as "endsAt", participants from (
          select contest, period, ended_at, ${columns} from contest_results where member_id = ${memberId}
          order by ended_at desc, contest limit ${limit} offset ${(page - 1) * limit}
        ) as result join contest_periods using (contest, period)
        order by ended_at desc, contest`.execute(db)
      const count = await sql<{ total: number }>`
        select count(*) as total from contest_results where member_id = ${memberId}`.execute(db)
      return { items: rows, total: count.rows[0]?.total ?? 0 }
    },

    /** Out of the index of the member alone. */
    async bestOf(memberId: number): Promise<BestPerformances | undefined> {
      const { rows } = await sql<BestPerformances>`
        with own as materialized (
          select rank, contest, period, ended_at, lumis from contest_results where member_id = ${memberId}
        ), best as (
          select rank, contest, period from own order by rank, ended_at desc limit 1
        )
        select rank, contest, code, (select sum(lumis) from own) as lumis, (select count(*) from own) as results
        from best join contest_periods using (contest, period)`.execute(db)
      return rows[0]
    },
  }
}
