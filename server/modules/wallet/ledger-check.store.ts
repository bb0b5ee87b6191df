import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Currency } from './ledger.ts'

const shownDifferences = 100

/** An account whose kept balance is not what its transfers add up to. */
interface Difference {
  readonly account_id: number
  readonly user_id: number
  readonly kept: number
  readonly rebuilt: number
}

export interface LedgerCheck {
  readonly currency: Currency
  /** Kept balances of users and derived ones of the system together; zero in a sound ledger. */
  readonly total: number
  readonly accounts: number
  readonly transfers: number
  /** The first hundred. */
  readonly differences: readonly Difference[]
}

export function ledgerCheckStore(db: Db) {
  return {
    /** Rebuilds every balance from the transfers. One statement: it sees one instant of a ledger in motion. */
    async check(): Promise<LedgerCheck[]> {
      const { rows } = await sql<LedgerCheck>`
        with movements as (
          select credit_account as account, amount from ledger_transfers
          union all
          select debit_account, -amount from ledger_transfers
        ), sums as (
          select account, sum(amount) as rebuilt, count(*) as moves from movements group by account
        ), accounts as (
          select id, user_id, currency, balance as kept, coalesce(rebuilt, 0) as rebuilt, coalesce(moves, 0) as moves
          from ledger_accounts left join sums on sums.account = id
        )
        select currency, sum(coalesce(kept, rebuilt)) as total, count(*) as accounts, sum(moves) / 2 as transfers,
          coalesce(
            (array_agg(
              jsonb_build_object('account_id', id, 'user_id', user_id, 'kept', kept, 'rebuilt', rebuilt) order by id
            ) filter (where kept <> rebuilt))[1:${sql.lit(shownDifferences)}],
            '{}') as differences
        from accounts group by currency order by currency`.execute(db)
      return rows
    },
  }
}
