import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import { ownAccounts } from './account.store.ts'
import { type Reason, rewardReasons } from './ledger.ts'

/** One movement of somebody's Lümis; `amount` is negative for what went out. */
export interface LumisTransfer {
  readonly id: number
  readonly memberId: number
  readonly amount: number
  readonly reason: Reason
  readonly reference: string | null
  readonly metadata: Readonly<Record<string, unknown>>
  readonly occurredAt: Date
}

/** One figure that a correction moved. */
export interface LumisCorrection {
  readonly id: number
  readonly was: number
  readonly is: number
  readonly reference: string | null
  readonly occurredAt: Date
}

export function lumisStore(db: Db) {
  return {
    /** One transfer as the statement of its receiver has it, or of its payer if the receiver is the system. */
    async find(id: number): Promise<LumisTransfer | undefined> {
      const { rows } = await sql<
        Omit<LumisTransfer, 'memberId' | 'occurredAt'> & { member_id: number; occurred_at: Date }
      >`
        select t.id, case when t.credit_balance is null then -t.amount else t.amount end as amount, t.reason, t.reference,
          t.metadata, t.occurred_at, coalesce(holder.user_id, account.user_id) as member_id
        from ledger_transfers as t
        join ledger_accounts as account
          on account.id = case when t.credit_balance is null then t.debit_account else t.credit_account end
        left join ledger_accounts as holder on holder.id = account.merged_into
        where t.id = ${id} and t.currency = 'lumis'`.execute(db)
      const [row] = rows
      if (row === undefined) return undefined
      const { member_id, occurred_at, ...line } = row
      return { ...line, memberId: member_id, occurredAt: occurred_at }
    },

    /** What corrections of a user's rewards did to one action, oldest first. Reads along the indexes of the user's lines. */
    async correctionsOf(userId: number, action: number): Promise<LumisCorrection[]> {
      const { rows } = await sql<Omit<LumisCorrection, 'occurredAt'> & { occurred_at: Date }>`
        with ${ownAccounts('lumis', userId)}, lines as (
          select t.* from own join ledger_transfers as t on debit_account = own.id and debit_balance is not null
          where reason = 'correction'
          union all
          select t.* from own join ledger_transfers as t on credit_account = own.id and credit_balance is not null
          where reason = 'correction'
        )
        select id, (change ->> 'was')::bigint as was, (change ->> 'is')::bigint as "is", reference, occurred_at
        from lines cross join lateral jsonb_array_elements(metadata -> 'changes') as change
        where (change ->> 'action')::bigint = ${action} order by id`.execute(db)
      return rows.map(({ occurred_at: occurredAt, ...line }) => ({ ...line, occurredAt }))
    },

    /**
     * What a user's rewards between two instants (the second one excluded) come to. Reads the user's lines along the
     * indexes, all of them: for a page, not for the write path.
     */
    async receivedBetween(userId: number, from: Date, to: Date): Promise<number> {
      const rewards = sql`reason = any(${rewardReasons}::text[]) and occurred_at >= ${from} and occurred_at < ${to}`
      const { rows } = await sql<{ total: number }>`
        with ${ownAccounts('lumis', userId)}, lines as (
          select amount from own join ledger_transfers on credit_account = own.id and credit_balance is not null
          where debit_balance is null and ${rewards}
          union all
          select -amount from own join ledger_transfers on debit_account = own.id and debit_balance is not null
          where credit_balance is null and reason = 'correction' and ${rewards}
        )
        select coalesce(sum(amount), 0)::bigint as total from lines`.execute(db)
      return rows[0]?.total ?? 0
    },
  }
}
