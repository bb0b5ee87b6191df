import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import { rewardReasons } from './ledger.ts'

/** What somebody has in Lümis, and what all rewards came to. */
export interface LumisAccount {
  readonly userId: number
  readonly balance: number
  readonly received: number
}

/** Lümis that neither actions nor prizes explain: what was spent or given otherwise, and what a correction could not take back. */
export interface LumisBeside {
  readonly memberId: number
  readonly balance: number
  readonly received: number
}

const rewards = sql.join(rewardReasons.map((reason) => sql.lit(reason)))

/**
 * For replays of the log of actions (decision 9): accounts as they are kept, and all that is needed beside that log to
 * work them out again.
 */
export function lumisReplayStore(db: Db) {
  return {
    /** The next accounts after a user's, by user. */
    async accountsAfter(userId: number, limit: number): Promise<LumisAccount[]> {
      const { rows } = await sql<LumisAccount>`
        select user_id as "userId", balance, received from ledger_accounts
        where currency = 'lumis' and user_id > ${userId} order by user_id limit ${limit}`.execute(db)
      return rows
    },

    /** Guests that turned out to be members: what was theirs is the members'. */
    async mergedGuests(): Promise<{ readonly guestId: number; readonly memberId: number }[]> {
      const { rows } = await sql<{ guestId: number; memberId: number }>`
        select guest.user_id as "guestId", target.user_id as "memberId"
        from ledger_accounts as guest join ledger_accounts as target on target.id = guest.merged_into
        where guest.currency = 'lumis'`.execute(db)
      return rows
    },

    /**
     * What the ledger holds beside the rewards of actions, their corrections and prizes. Of a correction that found less than
     * was to be taken, what the member kept. Movements between a guest and its member cancel each other out.
     */
    async beside(): Promise<LumisBeside[]> {
      const { rows } = await sql<LumisBeside>`
        with moved as (
          select id, credit_account as account, amount as signed, debit_balance is null as of_system from ledger_transfers
          where currency = 'lumis' and credit_balance is not null
          union all
          select id, debit_account, -amount, credit_balance is null from ledger_transfers
          where currency = 'lumis' and debit_balance is not null
        ), told as (
          select account, signed,
            reason in (${rewards}) and of_system and (signed > 0 or reason = 'correction') as is_reward,
            reason = 'correction' and coalesce(idempotency_key ~ '^(late|merged):', false) as is_correction,
            (metadata ->> 'asked')::bigint as asked
          from moved join ledger_transfers using (id)
          where reason = 'correction'
            or not (reason in (${rewards}) and (reference like 'action:%' or coalesce(idempotency_key like 'prize:%', false)))
        ), kept as (
          select account, case when is_correction then signed - asked else signed end as amount, is_reward from told
        )
        select coalesce(target.user_id, own.user_id) as "memberId", sum(amount)::bigint as balance,
          coalesce(sum(amount) filter (where is_reward), 0)::bigint as received
        from kept join ledger_accounts as own on own.id = account
        left join ledger_accounts as target on target.id = own.merged_into
        where amount <> 0 group by 1`.execute(db)
      return rows
    },

    /** Writes accounts that were worked out again, into a database that has none. */
    async write(accounts: readonly LumisAccount[]): Promise<void> {
      await sql`
        insert into ledger_accounts (user_id, currency, balance, received)
        select user_id, 'lumis', balance, received from unnest(
          ${accounts.map(({ userId }) => userId)}::bigint[], ${accounts.map(({ balance }) => balance)}::bigint[],
          ${accounts.map(({ received }) => received)}::bigint[]
        ) as account (user_id, balance, received)`.execute(db)
    },
  }
}
