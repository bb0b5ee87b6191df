import { sql } from 'kysely'
import { brokenConstraint, type Db } from '../../platform/db/database.ts'
import { idempotencyConflict } from '../../platform/errors/errors.ts'
import { ownAccounts } from './account.store.ts'
import type { Currency, Entry, Party, Reason, SystemAccount, Transfer } from './ledger.ts'

interface TransferRow {
  id: number
  amount: number
  reason: Reason
  reference: string | null
  idempotency_key: string | null
  debit_balance: number | null
  credit_balance: number | null
  metadata: Record<string, unknown>
  occurred_at: Date
  debit_user: number | null
  debit_code: SystemAccount | null
  credit_user: number | null
  credit_code: SystemAccount | null
}

/** A line, or the place of one that is kept elsewhere. */
type LineRow = (Omit<StatementLine, 'occurredAt'> | { id: number; reason: null }) & { occurred_at: Date }

/** One line of somebody's statement; `amount` is negative for what was spent. */
export interface StatementLine {
  readonly id: number
  readonly amount: number
  readonly reason: Reason
  readonly reference: string | null
  readonly occurredAt: Date
  /** What was in the account right after it. */
  readonly balance: number
}

export function transferStore(db: Db) {
  return {
    async findByKeys(currency: Currency, keys: readonly string[]): Promise<Map<string, Transfer>> {
      const { rows } = await sql<TransferRow>`
        select t.id, t.amount, t.reason, t.reference, t.idempotency_key, t.debit_balance, t.credit_balance, t.metadata,
          t.occurred_at, d.user_id as debit_user, d.code as debit_code, c.user_id as credit_user, c.code as credit_code
        from ledger_transfers t
        join ledger_accounts d on d.id = t.debit_account
        join ledger_accounts c on c.id = t.credit_account
        where t.currency = ${currency} and t.idempotency_key = any(${keys}::text[])`.execute(db)
      return new Map(rows.map((row) => [row.idempotency_key ?? '', fromRow(row)]))
    },

    /** Stores the entries and answers their ids, in the same order. The accounts of the users must be open. */
    async add(currency: Currency, entries: readonly Entry[], now: Date): Promise<number[]> {
      const column = <T>(of: (entry: Entry) => T) => entries.map(of)
      const accountOf = (side: 'from' | 'to') => sql`coalesce(
        (select id from ledger_accounts where user_id = ${sql.ref(`${side}_user`)} and currency = ${currency}),
        (select id from ledger_accounts where code = ${sql.ref(`${side}_code`)} and currency = ${currency}))`
      try {
        const { rows } = await sql<{ id: number }>`
          with entries as materialized (
            select coalesce(given_id, nextval('transaction_ids')) as id, entry.*
            from unnest(
              ${column(({ movement }) => movement.id ?? null)}::bigint[],
              ${column(({ movement }) => userOf(movement.from))}::bigint[],
              ${column(({ movement }) => codeOf(movement.from))}::text[],
              ${column(({ movement }) => userOf(movement.to))}::bigint[],
              ${column(({ movement }) => codeOf(movement.to))}::text[],
              ${column(({ movement }) => movement.amount)}::bigint[],
              ${column(({ movement }) => movement.reason)}::text[],
              ${column(({ movement }) => movement.reference ?? null)}::text[],
              ${column(({ movement }) => movement.key ?? null)}::text[],
              ${column(({ fromBalance }) => fromBalance)}::bigint[],
              ${column(({ toBalance }) => toBalance)}::bigint[],
              ${column(({ movement }) => JSON.stringify(movement.metadata ?? {}))}::text[]
            ) with ordinality as entry (given_id, from_user, from_code, to_user, to_code, amount, reason, reference,
              key, from_balance, to_balance, metadata, position)
          ), stored as (
            insert into ledger_transfers (id, currency, debit_account, credit_account, amount, reason, reference,
              idempotency_key, debit_balance, credit_balance, metadata, occurred_at)
            select entries.id, ${currency}, ${accountOf('from')}, ${accountOf('to')}, amount, reason, reference, key,
              from_balance, to_balance, metadata::jsonb, ${now}
            from entries
          )
          select id from entries order by position`.execute(db)
        return rows.map(({ id }) => id)
      } catch (error) {
        // Another user's movement took the key in this very moment; the same user's would have waited for the lock.
        if (brokenConstraint(error) === 'ledger_transfers_key') throw idempotencyConflict()
        throw error
      }
    },

    /**
     * A page of a user's statement, newest first, with the ids that are kept `elsewhere` (unsettled purchases) in their
     * places. What a guest did before it became this user is part of it, the merge itself is not.
     */
    async statement(
      currency: Currency,
      userId: number,
      elsewhere: readonly number[],
      { page, limit }: { page: number; limit: number },
    ): Promise<{ items: (StatementLine | { id: number })[]; total: number }> {
      const own = ownAccounts(currency, userId)
      // That a balance is noted is what the indexes go by.
      const spent = sql`debit_account = own.id and debit_balance is not null and credit_account not in (select id from own)`
      const received = sql`credit_account = own.id and credit_balance is not null and debit_account not in (select id from own)`
      // Each side is read along its index from its newest end: the first pages cost the same however long the history.
      const needed = page * limit
      const found = await sql<LineRow>`
        with ${own}, lines as (
          select line.* from own cross join lateral (
            select t.id, -amount as amount, reason, reference, occurred_at, debit_balance as balance from ledger_transfers t
            where ${spent} order by t.id desc limit ${needed}) line
          union all
          select line.* from own cross join lateral (
            select t.id, amount, reason, reference, occurred_at, credit_balance from ledger_transfers t
            where ${received} order by t.id desc limit ${needed}) line
          union all
          select id, null, null, null, null, null from unnest(${elsewhere}::bigint[]) as id
        )
        select * from lines order by id desc limit ${limit} offset ${needed - limit}`.execute(db)
      const count = await sql<{ total: number }>`
        with ${own}
        select count(*) + ${elsewhere.length} as total
        from own join ledger_transfers on (${spent}) or (${received})`.execute(db)
      const items = found.rows.map(({ occurred_at, ...line }) =>
        line.reason === null ? { id: line.id } : { ...line, occurredAt: occurred_at },
      )
      return { items, total: count.rows[0]?.total ?? 0 }
    },
  }
}

function fromRow(row: TransferRow): Transfer {
  return {
    id: row.id,
    from: partyOf(row.debit_user, row.debit_code),
    to: partyOf(row.credit_user, row.credit_code),
    amount: row.amount,
    reason: row.reason,
    reference: row.reference,
    key: row.idempotency_key,
    metadata: row.metadata,
    fromBalance: row.debit_balance,
    toBalance: row.credit_balance,
    occurredAt: row.occurred_at,
  }
}

function partyOf(user: number | null, code: SystemAccount | null): Party {
  if (user !== null) return { user }
  if (code !== null) return { system: code }
  throw new Error('A ledger account has neither a user nor a code')
}

const userOf = (party: Party) => ('user' in party ? party.user : null)
const codeOf = (party: Party) => ('system' in party ? party.system : null)
