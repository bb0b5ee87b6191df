import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

type SettingTables = {
  site_settings: {
    id: Generated<number>
    key: string
    value: string
    updated_by: number | null
    updated_at: Date
  }
}

export interface StoredSetting {
  readonly id: number
  readonly key: string
  readonly value: string
  readonly updated_by: number | null
  readonly updated_at: Date
}

export function settingStore(untyped: Db) {
  const db = untyped.withTables<SettingTables>()
  return {
    all: (): Promise<StoredSetting[]> => db.selectFrom('site_settings').selectAll().orderBy('id').execute(),

    /** Rows for keys that have none yet, holding their defaults: every setting then has an id and can be locked. */
    async addMissing(settings: readonly { key: string; value: string }[], now: Date): Promise<void> {
      await db
        .insertInto('site_settings')
        .values(settings.map(({ key, value }) => ({ key, value, updated_by: null, updated_at: now })))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
    },

    /** Locks the setting until the end of the transaction, so that two changes of it follow one another. */
    lock: (key: string): Promise<StoredSetting> =>
      db.selectFrom('site_settings').selectAll().where('key', '=', key).forUpdate().executeTakeFirstOrThrow(),

    update: (key: string, value: string, by: number, now: Date): Promise<StoredSetting> =>
      db
        .updateTable('site_settings')
        .set({ value, updated_by: by, updated_at: now })
        .where('key', '=', key)
        .returningAll()
        .executeTakeFirstOrThrow(),
  }
}
