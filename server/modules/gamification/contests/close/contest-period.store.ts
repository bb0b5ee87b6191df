import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../../../platform/db/database.ts'
import type { ContestPeriod } from '../contests.ts'

type PeriodTables = {
  contest_periods: {
    contest: string
    period: number
    code: string
    ends_at: Date
    closed_at: Date
    participants: Generated<number>
    paid_cursor: Generated<number>
    paid_at: Generated<Date | null>
  }
}

/** A period whose results are final. */
export interface ClosedPeriod extends ContestPeriod {
  readonly code: string
  readonly endsAt: Date
  readonly closedAt: Date
  readonly participants: number
  /** The last member whose prize has been paid; they are paid in the order of their ids. */
  readonly paidCursor: number
  readonly paidAt: Date | null
}

export function contestPeriodStore(untyped: Db) {
  const db = untyped.withTables<PeriodTables>()
  const periods = db.selectFrom('contest_periods').selectAll()

  return {
    /**
     * Takes the closing of a period upon this transaction. False when it is closed; while another transaction is at it,
     * this waits for what becomes of that one.
     */
    async begin(period: ContestPeriod & { code: string; endsAt: Date }, now: Date): Promise<boolean> {
      const { contest, period: start, code, endsAt } = period
      const added = await db
        .insertInto('contest_periods')
        .values({ contest, period: start, code, ends_at: endsAt, closed_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('contest')
        .execute()
      return added.length > 0
    },

    async setParticipants({ contest, period }: ContestPeriod, participants: number): Promise<void> {
      await db
        .updateTable('contest_periods')
        .set({ participants })
        .where('contest', '=', contest)
        .where('period', '=', period)
        .execute()
    },

    async find({ contest, period }: ContestPeriod): Promise<ClosedPeriod | undefined> {
      const row = await periods.where('contest', '=', contest).where('period', '=', period).executeTakeFirst()
      return row && fromRow(row)
    },

    /** Locks it until the end of the transaction, so that of two workers one pays at a time. */
    async lock({ contest, period }: ContestPeriod): Promise<ClosedPeriod | undefined> {
      const row = await periods
        .where('contest', '=', contest)
        .where('period', '=', period)
        .forUpdate()
        .executeTakeFirst()
      return row && fromRow(row)
    },

    /** The one that ended last first. */
    async page({ page, limit }: { readonly page: number; readonly limit: number }) {
      const ordered = periods.orderBy('ends_at', 'desc').orderBy('contest')
      const rows = await ordered
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await db
        .selectFrom('contest_periods')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return { items: rows.map(fromRow), total }
    },

    /** Closed periods with prizes that are still to be paid, the one that ended first first. */
    async unpaid(): Promise<ClosedPeriod[]> {
      return (await periods.where('paid_at', 'is', null).orderBy('ends_at').orderBy('contest').execute()).map(fromRow)
    },

    async advance({ contest, period }: ContestPeriod, paid: { cursor: number; paidAt: Date | null }): Promise<void> {
      await db
        .updateTable('contest_periods')
        .set({ paid_cursor: paid.cursor, paid_at: paid.paidAt })
        .where('contest', '=', contest)
        .where('period', '=', period)
        .execute()
    },
  }
}

function fromRow(row: Selectable<PeriodTables['contest_periods']>): ClosedPeriod {
  return {
    contest: row.contest,
    period: row.period,
    code: row.code,
    endsAt: row.ends_at,
    closedAt: row.closed_at,
    participants: row.participants,
    paidCursor: row.paid_cursor,
    paidAt: row.paid_at,
  }
}
