import type { Generated } from 'kysely'
import type { Db } from '../db/database.ts'
import type { Fact } from './fact.ts'

type FactTables = {
  facts: {
    id: Generated<number>
    name: string
    member_id: number | null
    payload: unknown
    occurred_at: Date
  }
  fact_receipts: { fact_id: number; listener: string }
}

interface NewFact {
  readonly name: string
  readonly memberId: number | null
  readonly payload: unknown
  readonly occurredAt: Date
}

export function factStore(untyped: Db) {
  const db = untyped.withTables<FactTables>()
  return {
    async add(facts: readonly NewFact[]): Promise<number[]> {
      const rows = await db
        .insertInto('facts')
        .values(
          facts.map(({ name, memberId, payload, occurredAt }) => ({
            name,
            member_id: memberId,
            payload: JSON.stringify(payload),
            occurred_at: occurredAt,
          })),
        )
        .returning('id')
        .execute()
      return rows.map((row) => row.id)
    },

    async find(ids: readonly number[]): Promise<Fact[]> {
      const rows = await db.selectFrom('facts').selectAll().where('id', 'in', ids).orderBy('id').execute()
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        memberId: row.member_id,
        payload: row.payload,
        occurredAt: row.occurred_at,
      }))
    },

    async latest(limit: number): Promise<Fact[]> {
      const rows = await db.selectFrom('facts').select('id').orderBy('id', 'desc').limit(limit).execute()
      return rows.length === 0 ? [] : this.find(rows.map((row) => row.id))
    },

    /** Answers false when this listener has dealt with the fact before. Holds a lock on the pair until the commit. */
    async receive(factId: number, listener: string): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('fact_receipts')
        .values({ fact_id: factId, listener })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}
