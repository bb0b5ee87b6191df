import { type Generated, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Currency, SystemAccount } from './ledger.ts'

type AccountTables = {
  ledger_accounts: {
    id: Generated<number>
    user_id: number | null
    code: SystemAccount | null
    currency: Currency
    balance: number | null
    merged_into: number | null
  }
}

/** What an account holds on its first day. */
export interface Opening {
  readonly userId: number
  readonly welcome: number
}

export function accountStore(untyped: Db) {
  const db = untyped.withTables<AccountTables>()
  return {
    /** Balances by user; users without an account are left out. */
    async balancesOf(currency: Currency, userIds: readonly number[]): Promise<Map<number, number>> {
      const { rows } = await sql<{ user_id: number; balance: number }>`
        select user_id, balance from ledger_accounts
        where currency = ${currency} and user_id = any(${userIds}::bigint[])`.execute(db)
      return new Map(rows.map(({ user_id, balance }) => [user_id, balance]))
    },

    /** The same, each locked until the end of the transaction: always in the order of ids, so that no two wait in a ring. */
    async lock(currency: Currency, userIds: readonly number[]): Promise<Map<number, number>> {
      const { rows } = await sql<{ user_id: number; balance: number }>`
        select user_id, balance from ledger_accounts
        where currency = ${currency} and user_id = any(${userIds}::bigint[])
        order by id for no key update`.execute(db)
      return new Map(rows.map(({ user_id, balance }) => [user_id, balance]))
    },

    /**
     * Opens the accounts that are not there yet, each with its welcome transfer. One statement, so that it is whole
     * outside a transaction too; of several at the same time one opens and the others find it open.
     */
    async open(currency: Currency, openings: readonly Opening[], now: Date): Promise<void> {
      await sql`
        with opened as (
          insert into ledger_accounts (user_id, currency, balance)
          select user_id, ${currency}, welcome
          from unnest(${openings.map(({ userId }) => userId)}::bigint[], ${openings.map(({ welcome }) => welcome)}::bigint[])
            as opening (user_id, welcome)
          order by user_id
          on conflict (user_id, currency) do nothing
          returning id, user_id, balance
        )
        insert into ledger_transfers (
          currency, debit_account, credit_account, amount, reason, idempotency_key, credit_balance, metadata, occurred_at)
        select issuance.currency, issuance.id, opened.id, opened.balance, 'welcome', 'welcome:' || opened.user_id,
          opened.balance, '{}', ${now}
        from opened join ledger_accounts issuance on issuance.code = 'issuance' and issuance.currency = ${currency}
        where opened.balance > 0`.execute(db)
    },

    /** The accounts must be locked. */
    async setBalances(currency: Currency, balances: ReadonlyMap<number, number>): Promise<void> {
      await sql`
        update ledger_accounts set balance = changed.balance
        from unnest(${[...balances.keys()]}::bigint[], ${[...balances.values()]}::bigint[]) as changed (user_id, balance)
        where ledger_accounts.user_id = changed.user_id and ledger_accounts.currency = ${currency}`.execute(db)
    },

    /** From now on the history of the guest's account is part of the member's. */
    async merge(currency: Currency, guestId: number, memberId: number): Promise<void> {
      await db
        .updateTable('ledger_accounts')
        .set((set) => ({
          merged_into: set
            .selectFrom('ledger_accounts as target')
            .select('target.id')
            .where('target.user_id', '=', memberId)
            .where('target.currency', '=', currency),
        }))
        .where('user_id', '=', guestId)
        .where('currency', '=', currency)
        .execute()
    },
  }
}
