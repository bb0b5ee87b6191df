import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'

type RecountTables = {
  recounts: {
    id: Generated<number>
    reason: string
    requested_by: string
    total: number
    done: Generated<number>
    cursor: Generated<number>
    started_at: Date
    finished_at: Date | null
    superseded: Generated<boolean>
  }
}

/** One walk over all members. */
export interface Recount {
  readonly id: number
  readonly reason: string
  readonly requestedBy: string
  readonly total: number
  readonly done: number
  /** The last member that has been counted; members are counted in the order of their ids. */
  readonly cursor: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
  /** A later change made it pointless. */
  readonly superseded: boolean
}

export function recountStore(untyped: Db) {
  const db = untyped.withTables<RecountTables>()
  const recounts = db.selectFrom('recounts').selectAll()

  return {
    async latest(limit: number): Promise<Recount[]> {
      return (await recounts.orderBy('id', 'desc').limit(limit).execute()).map(fromRow)
    },

    /** Locks it until the end of the transaction, so that of two workers one counts at a time. */
    async lock(id: number): Promise<Recount | undefined> {
      const row = await recounts.where('id', '=', id).forUpdate().executeTakeFirst()
      return row && fromRow(row)
    },

    async open(): Promise<Recount | undefined> {
      const row = await recounts.where('finished_at', 'is', null).orderBy('id', 'desc').executeTakeFirst()
      return row && fromRow(row)
    },

    async add(recount: { reason: string; requestedBy: string; total: number }, now: Date): Promise<Recount> {
      const row = await db
        .insertInto('recounts')
        .values({
          reason: recount.reason,
          requested_by: recount.requestedBy,
          total: recount.total,
          started_at: now,
          finished_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Ends those that are under way. */
    async supersede(now: Date): Promise<void> {
      await db
        .updateTable('recounts')
        .set({ superseded: true, finished_at: now })
        .where('finished_at', 'is', null)
        .execute()
    },

    async advance(id: number, cursor: number, counted: number): Promise<void> {
      await db
        .updateTable('recounts')
        .set({ cursor, done: sql`done + ${counted}` })
        .where('id', '=', id)
        .execute()
    },

    async finish(id: number, now: Date): Promise<void> {
      await db.updateTable('recounts').set({ finished_at: now }).where('id', '=', id).execute()
    },
  }
}

function fromRow(row: Selectable<RecountTables['recounts']>): Recount {
  return {
    id: row.id,
    reason: row.reason,
    requestedBy: row.requested_by,
    total: row.total,
    done: row.done,
    cursor: row.cursor,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    superseded: row.superseded,
  }
}
