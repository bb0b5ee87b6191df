import { type Generated, type Selectable, sql } from 'kysely'
import { brokenConstraint, type Db } from '../../platform/db/database.ts'
import { providerExists, providerInUse } from './errors.ts'
import type { Provider } from './provider.ts'

type ProviderTables = {
  payment_providers: {
    id: Generated<number>
    code: string
    name: string
    active: boolean
    created_at: Date
    updated_at: Date
  }
}

const unique = new Set(['payment_providers_code', 'payment_providers_name'])

export function providerStore(untyped: Db) {
  const db = untyped.withTables<ProviderTables>()
  return {
    /** In the order in which they were added. */
    async all(): Promise<Provider[]> {
      const rows = await db.selectFrom('payment_providers').selectAll().orderBy('id').execute()
      return rows.map(fromRow)
    },

    async find(id: number): Promise<Provider | undefined> {
      const row = await db.selectFrom('payment_providers').selectAll().where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** Locks the row until the end of the transaction. */
    async lock(id: number): Promise<Provider | undefined> {
      const found = db.selectFrom('payment_providers').selectAll().where('id', '=', id)
      const row = await found.forNoKeyUpdate().executeTakeFirst()
      return row && fromRow(row)
    },

    /** @throws provider.exists */
    async add(provider: Pick<Provider, 'code' | 'name' | 'active'>, now: Date): Promise<Provider> {
      const added = db.insertInto('payment_providers').values({ ...provider, created_at: now, updated_at: now })
      return fromRow(await added.returningAll().executeTakeFirstOrThrow().catch(refuseTaken))
    },

    /** @throws provider.exists */
    async change(id: number, change: Partial<Pick<Provider, 'name' | 'active'>>, now: Date): Promise<Provider> {
      const changed = db
        .updateTable('payment_providers')
        .set({ ...change, updated_at: now })
        .where('id', '=', id)
      return fromRow(await changed.returningAll().executeTakeFirstOrThrow().catch(refuseTaken))
    },

    /** @throws provider.in_use: the database knows it for certain, also when somebody is just adding a method */
    async remove(id: number): Promise<void> {
      try {
        await sql`delete from payment_providers where id = ${id}`.execute(db)
      } catch (error) {
        throw brokenConstraint(error) === 'payment_methods_provider' ? providerInUse() : error
      }
    },
  }
}

function refuseTaken(error: unknown): never {
  throw unique.has(brokenConstraint(error) ?? '') ? providerExists() : error
}

function fromRow(row: Selectable<ProviderTables['payment_providers']>): Provider {
  const { id, code, name, active } = row
  return { id, code, name, active, createdAt: row.created_at, updatedAt: row.updated_at }
}
