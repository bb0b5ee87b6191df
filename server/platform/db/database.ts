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
  /** Another pool of the same database, for what must not wait behind requests. Whoever asks for it ends it. */
  poolApart(maxConnections: number): pg.Pool
  begin(): Promise<Transaction>
  /** Acts on the next connection that is asked for. */
  resize(limits: PoolLimits): void
  close(): Promise<void>
}

export interface PoolLimits {
  readonly maxConnections: number
  /** How long a request waits for a free connection before it is refused. */
  readonly waitSeconds: number
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

/** No connection could be had: the server is away, refuses us, or all connections are taken. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database cannot be reached', { cause })
    this.name = 'DatabaseUnavailable'
  }
}

export function openDatabase(connectionString: string, onError: (error: Error) => void): Database {
  let closing = false
  // An idle connection that breaks must not take the process down; the next query opens a new one. While we close, the
  // server may end connections faster than they say goodbye.
  const report = (error: Error) => {
    if (!closing) onError(error)
  }
  const openPool = (options: pg.PoolConfig) => {
    const opened = new pg.Pool({ connectionString, types, ...options })
    opened.on('error', report)
    opened.on('connect', (client) => client.on('error', report))
    return opened
  }
  const pool = openPool({})
  // A connection that broke has undone its transaction by itself; why it broke has been said by then.
  // biome-ignore lint/complexity/noBannedTypes: see Db
  const undo = async (transaction: ControlledTransaction<{}>) => {
    try {
      await transaction.rollback().execute()
    } catch (error) {
      report(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const connect = async () => {
    try {
      return await pool.connect()
    } catch (error) {
      throw new DatabaseUnavailable(error)
    }
  }
  const db: Db = new Kysely({
    dialect: new PostgresDialect({ pool: { options: pool.options, connect, end: () => pool.end() } }),
  })
  return {
    db,
    pool,
    poolApart: (max) => openPool({ max }),
    async begin() {
      // biome-ignore lint/complexity/noBannedTypes: see Db
      const transaction: ControlledTransaction<{}> = await db.startTransaction().execute()
      return {
        db: transaction,
        async commit() {
          try {
            await transaction.commit().execute()
          } catch (error) {
            // Only this gives the connection back.
            await undo(transaction)
            throw error
          }
        },
        rollback: () => undo(transaction),
      }
    },
    resize({ maxConnections, waitSeconds }) {
      // The pool reads its options whenever it opens a connection.
      pool.options.max = maxConnections
      pool.options.connectionTimeoutMillis = waitSeconds * 1000
    },
    close() {
      closing = true
      return db.destroy()
    },
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
