import { type Generated, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Currency, Plan, SystemAccount } from './ledger.ts'

type AccountTables = {
  ledger_accounts: {
    id: Generated<number>
    user_id: number | null
    code: SystemAccount | null
    currency: Currency
    balance: number | null
    received: Generated<number>
    merged_into: number | null
  }
}

/** What an account holds on its first day. */
export interface Opening {
  readonly userId: number
  readonly welcome: number
}

/** What somebody has, and what all rewards came to. */
export interface Holding {
  readonly balance: number
  readonly received: number
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
    async setBalances(currency: Currency, { balances, received }: Pick<Plan, 'balances' | 'received'>): Promise<void> {
      const users = [...balances.keys()]
      await sql`
        update ledger_accounts
        set balance = changed.balance, received = ledger_accounts.received + changed.received
        from unnest(
          ${users}::bigint[], ${[...balances.values()]}::bigint[],
          ${users.map((user) => received.get(user) ?? 0)}::bigint[]
        ) as changed (user_id, balance, received)
        where ledger_accounts.user_id = changed.user_id and ledger_accounts.currency = ${currency}`.execute(db)
    },

    /**
     * From now on the history of the guest's account is part of the member's, and so are the rewards it received. Both
     * must be locked.
     */
    async merge(currency: Currency, guestId: number, memberId: number): Promise<void> {
      await sql`
        with merged as (
          select guest.id, guest.received, target.id as target
          from ledger_accounts as guest join ledger_accounts as target using (currency)
          where guest.user_id = ${guestId} and target.user_id = ${memberId} and currency = ${currency}
        )
        update ledger_accounts as account
        set received = case account.id when merged.id then 0 else account.received + merged.received end,
          merged_into = case account.id when merged.id then merged.target else account.merged_into end
        from merged where account.id in (merged.id, merged.target)`.execute(db)
    },

    /** Whose account it is by now: the member's that a merged guest turned out to be, or the user's own. */
    async holderOf(currency: Currency, userId: number): Promise<number> {
      const { rows } = await sql<{ user_id: number }>`
        select target.user_id from ledger_accounts as own join ledger_accounts as target on target.id = own.merged_into
        where own.user_id = ${userId} and own.currency = ${currency}`.execute(db)
      return rows[0]?.user_id ?? userId
    },

    /** Balance and all rewards ever received, by user; users without an account are left out. */
    async holdingsOf(currency: Currency, userIds: readonly number[]): Promise<Map<number, Holding>> {
      const { rows } = await sql<Holding & { user_id: number }>`
        select user_id, balance, received from ledger_accounts
        where currency = ${currency} and user_id = any(${userIds}::bigint[])`.execute(db)
      return new Map(rows.map(({ user_id, ...holding }) => [user_id, holding]))
    },
  }
}

/** `(user_id, balance, received)`: what members have and have earned in Lümis; text to be joined to what is read of them. */
export const lumisHoldings = `(select user_id, balance, received from ledger_accounts where currency = 'lumis')`

/**
 * `own (id)`: the accounts whose transfers are a user's history, its own and those of the guests that it was before.
 * To be put into a `with`.
 */
export function ownAccounts(currency: Currency, userId: number) {
  return sql`
    own as (
      select id from ledger_accounts
      where currency = ${currency} and (user_id = ${userId} or merged_into =
        (select id from ledger_accounts where user_id = ${userId} and currency = ${currency}))
    )`
}
