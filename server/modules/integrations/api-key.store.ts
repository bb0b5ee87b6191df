import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { ApiKey } from './api-key.ts'

type ApiKeyTables = {
  api_keys: {
    id: Generated<number>
    name: string
    prefix: string
    key_hash: Buffer
    scopes: readonly string[]
    created_by: number
    created_at: Date
    last_used_at: Date | null
    revoked_at: Date | null
  }
}

export interface NewApiKey {
  readonly name: string
  readonly prefix: string
  readonly hash: Buffer
  readonly scopes: readonly string[]
  readonly createdBy: number
}

export function apiKeyStore(untyped: Db) {
  const db = untyped.withTables<ApiKeyTables>()
  const keys = db.selectFrom('api_keys').selectAll()

  return {
    /** Newest first, revoked ones included. */
    async page(page: number, limit: number): Promise<{ items: ApiKey[]; total: number }> {
      const rows = await keys
        .orderBy('id', 'desc')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await db
        .selectFrom('api_keys')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return { items: rows.map(fromRow), total }
    },

    /** The key in force with this hash. */
    async findInForce(hash: Buffer): Promise<ApiKey | undefined> {
      const row = await keys.where('key_hash', '=', hash).where('revoked_at', 'is', null).executeTakeFirst()
      return row && fromRow(row)
    },

    async add({ hash, createdBy, ...key }: NewApiKey, now: Date): Promise<ApiKey> {
      const row = await db
        .insertInto('api_keys')
        .values({
          ...key,
          key_hash: hash,
          created_by: createdBy,
          created_at: now,
          last_used_at: null,
          revoked_at: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    /** Answers the key, unless there is none in force with this id. */
    async revoke(id: number, now: Date): Promise<ApiKey | undefined> {
      const row = await db
        .updateTable('api_keys')
        .set({ revoked_at: now })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returningAll()
        .executeTakeFirst()
      return row && fromRow(row)
    },

    async stampUse(id: number, now: Date): Promise<void> {
      await db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id).execute()
    },
  }
}

function fromRow(row: Selectable<ApiKeyTables['api_keys']>): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    createdBy: row.created_by,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }
}
