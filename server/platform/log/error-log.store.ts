import type { Generated } from 'kysely'
import type { Db } from '../db/database.ts'

type ErrorTables = {
  error_log: {
    id: Generated<number>
    user_id: number | null
    user_type: string | null
    status: number
    code: string
    message: string
    details: unknown
    url: string
    method: string
    ip: string | null
    created_at: Date
  }
}

/** One crash, with what is needed to find out whom it hit. Bodies and headers are not kept: they hold secrets. */
export interface ErrorEntry {
  readonly userId: number | null
  readonly userType: string
  readonly status: number
  readonly code: string
  readonly message: string
  readonly details: unknown
  readonly url: string
  readonly method: string
  readonly ip: string
}

export interface StoredError extends ErrorEntry {
  readonly id: number
  readonly createdAt: Date
}

export function errorLogStore(untyped: Db) {
  const db = untyped.withTables<ErrorTables>()
  return {
    async add(entry: ErrorEntry, now: Date): Promise<void> {
      const { userId, userType, details, ...same } = entry
      await db
        .insertInto('error_log')
        .values({ ...same, user_id: userId, user_type: userType, details: JSON.stringify(details), created_at: now })
        .execute()
    },

    /** Newest first. */
    async page(page: number, limit: number): Promise<{ items: StoredError[]; total: number }> {
      const rows = await db
        .selectFrom('error_log')
        .selectAll()
        .orderBy('id', 'desc')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await db
        .selectFrom('error_log')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const items = rows.map(({ user_id, user_type, ip, created_at, ...same }) => ({
        ...same,
        userId: user_id,
        userType: user_type ?? 'nobody',
        ip: ip ?? '',
        createdAt: created_at,
      }))
      return { items, total }
    },

    async forgetBefore(instant: Date): Promise<void> {
      await db.deleteFrom('error_log').where('created_at', '<', instant).execute()
    },
  }
}
