import { sql } from 'kysely'
import { brokenConstraint, type Db } from '../../platform/db/database.ts'
import { idempotencyConflict } from '../../platform/errors/errors.ts'
import type { RewardReason } from './ledger.ts'

/** What somebody is to be paid, once per key. */
export interface Payment {
  readonly memberId: number
  /** Whole Lümis above zero. */
  readonly amount: number
  /** Unique among all Lümis transfers: `board:7:2026-W12:431`. */
  readonly key: string
  readonly reference: string
  readonly reason: RewardReason
}

/**
 * Payments by the thousand. Arrays are read through a subquery, `unnest((select …))`: the planner then takes them for
 * short and looks every account and key up by its index. Knowing how long they are it would read all accounts instead,
 * once per call.
 */
export function rewardStore(db: Db) {
  return {
    /**
     * Locks the accounts of members, and of those that merged guests turned out to be, in the order of ids. Answers how
     * many of the members have an account; each is to be named once.
     */
    async lock(memberIds: readonly number[]): Promise<number> {
      const { rows } = await sql<{ found: number }>`
        with own as materialized (
          select id, merged_into from ledger_accounts
          where currency = 'lumis' and user_id = any (array(select unnest(${memberIds}::bigint[])))
        ), locked as materialized (
          select id from ledger_accounts
          where id = any (array(select id from own union all select merged_into from own where merged_into is not null))
          order by id for no key update
        )
        select (select count(*) from own) as found, (select count(*) from locked) as locked`.execute(db)
      return rows[0]?.found ?? 0
    },

    /**
     * Pays what was not paid before. Accounts must be locked, since before this statement began: who paid the same
     * keys meanwhile had the same locks, so this statement sees what came of it. Answers how many were paid.
     */
    async pay(payments: readonly Payment[], now: Date): Promise<number> {
      const column = <T>(of: (payment: Payment) => T) => payments.map(of)
      try {
        const { rows } = await sql<{ paid: number }>`
          with due as materialized (
            select coalesce(target.id, own.id) as account_id, coalesce(target.balance, own.balance) as balance,
              wish.amount, wish.key, wish.reference, wish.reason, wish.place
            from unnest(
              (select ${column(({ memberId }) => memberId)}::bigint[]), (select ${column(({ amount }) => amount)}::bigint[]),
              (select ${column(({ key }) => key)}::text[]), (select ${column(({ reference }) => reference)}::text[]),
              (select ${column(({ reason }) => reason)}::text[])
            ) with ordinality as wish (member_id, amount, key, reference, reason, place)
            join ledger_accounts as own on own.user_id = wish.member_id and own.currency = 'lumis'
            left join ledger_accounts as target on target.id = own.merged_into
            where not exists (
              select from ledger_transfers as paid where paid.currency = 'lumis' and paid.idempotency_key = wish.key)
          ), changed as (
            update ledger_accounts as kept
            set balance = kept.balance + sums.amount, received = kept.received + sums.amount
            from (select account_id, sum(amount)::bigint as amount from due group by account_id) as sums
            where kept.id = sums.account_id
          ), paid as (
            insert into ledger_transfers (currency, debit_account, credit_account, amount, reason, reference,
              idempotency_key, credit_balance, metadata, occurred_at)
            select 'lumis', (select id from ledger_accounts where code = 'issuance' and currency = 'lumis'), account_id,
              amount, reason, reference, key, balance_after, '{}', ${now}
            from (
              select *, balance + sum(amount) over (partition by account_id order by place) as balance_after from due
            ) as line
            returning id
          )
          select count(*) as paid from paid`.execute(db)
        return rows[0]?.paid ?? 0
      } catch (error) {
        // Another member's transfer took the key in this very moment: what it is for was not paid to this one.
        if (brokenConstraint(error) === 'ledger_transfers_key') throw idempotencyConflict()
        throw error
      }
    },
  }
}
