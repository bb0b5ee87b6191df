import { type ControlledTransaction, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/**
 * What stores receive: a pool outside a transaction, the transaction inside one. It knows no table; each store says
 * which ones it owns with `db.withTables<…>()`.
 */
// biome-ignore lint/complexity/noBannedTypes: "no tables yet" is exactly what the empty object type means here
export type Db = Kysely<{}>

export interface Database {
  readonly db: Db
  /** For hot paths that send prepared statements themselves, and for LISTEN. */
  readonly pool: pg.Pool
  begin(): Promise<Transaction>
  close(): Promise<void>
}

export interface Transaction {
  readonly db: Db
  commit(): Promise<void>
  rollback(): Promise<void>
}

// Identifiers and amounts stay far below 2^53, so they travel as numbers; calendar days stay text.
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return Number
    if (oid === pg.types.builtins.NUMERIC) return Number
    if (oid === pg.types.builtins.DATE) return (value: string) => value
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}

export function openDatabase(connectionString: string, options: { maxConnections: number; onError(error: Error): void }): Database {
  const pool = new pg.Pool({ connectionString, max: options.maxConnections, types })
  // An idle connection that breaks must not take the process down; the next query opens a new one.
  pool.on('error', options.onError)
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    async begin() {
      // biome-ignore lint/complexity/noBannedTypes: see Db
      const transaction: ControlledTransaction<{}> = await db.startTransaction().execute()
      return {
        db: transaction,
        commit: () => transaction.commit().execute(),
        rollback: () => transaction.rollback().execute(),
      }
    },
    close: () => db.destroy(),
  }
}

/** PostgreSQL's own code of an error (`23505` unique violation, `40P01` deadlock …), if it came from there. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined
}

/** The constraint that a statement broke, if it broke one. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError && error.code?.startsWith('23') ? error.constraint : undefined
}
