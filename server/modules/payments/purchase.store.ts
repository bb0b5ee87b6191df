import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Purchase, PurchaseStatus } from './purchase.ts'

type PurchaseTables = {
  purchases: {
    id: Generated<number>
    user_id: number
    credits: number
    amount_cents: number
    provider: string
    status: PurchaseStatus
    idempotency_key: string | null
    request_hash: string
    created_at: Date
    settled_at: Date | null
  }
}

export interface NewPurchase extends Omit<Purchase, 'id' | 'status' | 'createdAt'> {
  readonly key: string | undefined
}

export function purchaseStore(untyped: Db) {
  const db = untyped.withTables<PurchaseTables>()
  const purchases = db.selectFrom('purchases').selectAll()

  return {
    /** Notes the wish, or answers the one that has the same key: of several at once, one is noted. */
    async addOnce({ key, ...wish }: NewPurchase, now: Date): Promise<{ purchase: Purchase; isNew: boolean }> {
      const added = await db
        .insertInto('purchases')
        .values({
          user_id: wish.userId,
          credits: wish.credits,
          amount_cents: wish.amountCents,
          provider: wish.provider,
          status: 'pending',
          idempotency_key: key ?? null,
          request_hash: wish.requestHash,
          created_at: now,
          settled_at: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['user_id', 'idempotency_key']).where('idempotency_key', 'is not', null).doNothing(),
        )
        .returningAll()
        .executeTakeFirst()
      if (added) return { purchase: fromRow(added), isNew: true }
      const known = purchases.where('user_id', '=', wish.userId).where('idempotency_key', '=', key ?? null)
      return { purchase: fromRow(await known.executeTakeFirstOrThrow()), isNew: false }
    },

    async findByKey(userId: number, key: string): Promise<Purchase | undefined> {
      const found = purchases.where('user_id', '=', userId).where('idempotency_key', '=', key)
      const row = await found.executeTakeFirst()
      return row && fromRow(row)
    },

    find: async (id: number): Promise<Purchase> =>
      fromRow(await purchases.where('id', '=', id).executeTakeFirstOrThrow()),

    /** Locks the row until the end of the transaction: of several that settle a purchase, one does. */
    async lock(id: number): Promise<Purchase> {
      return fromRow(await purchases.where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow())
    },

    async settle(id: number, status: Exclude<PurchaseStatus, 'pending'>, now: Date): Promise<void> {
      await db.updateTable('purchases').set({ status, settled_at: now }).where('id', '=', id).execute()
    },

    /** Ids of a user's purchases that have no transfer: pending and failed ones. */
    async idsWithoutTransfer(userId: number): Promise<number[]> {
      const found = db.selectFrom('purchases').select('id').where('user_id', '=', userId)
      const rows = await found.where('status', '<>', 'completed').orderBy('id', 'desc').execute()
      return rows.map(({ id }) => id)
    },

    async findMany(ids: readonly number[]): Promise<Map<number, Purchase>> {
      const rows = await purchases.where('id', '=', sql<number>`any(${ids}::bigint[])`).execute()
      return new Map(rows.map((row) => [row.id, fromRow(row)]))
    },
  }
}

function fromRow(row: Selectable<PurchaseTables['purchases']>): Purchase {
  return {
    id: row.id,
    userId: row.user_id,
    credits: row.credits,
    amountCents: row.amount_cents,
    provider: row.provider,
    status: row.status,
    requestHash: row.request_hash,
    createdAt: row.created_at,
  }
}
