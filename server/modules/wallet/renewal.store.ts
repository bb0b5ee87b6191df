import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

/** Where a member's plan stands: the period under way began at `start`. */
export interface Period {
  readonly userId: number
  readonly start: Date
}

export function renewalStore(db: Db) {
  return {
    /** Start of the current period of each member; one without a row is in the first one, since `start`. */
    async periodsOf(members: readonly Period[]): Promise<Period[]> {
      const { rows } = await sql<{ user_id: number; start: Date }>`
        select member.user_id, coalesce(renewed_at, member.start) as start
        from unnest(${members.map(({ userId }) => userId)}::bigint[], ${members.map(({ start }) => start)}::timestamptz[])
          as member (user_id, start)
        left join credit_renewals on credit_renewals.user_id = member.user_id
        order by member.user_id`.execute(db)
      return rows.map(({ user_id, start }) => ({ userId: user_id, start }))
    },

    /**
     * Begins new periods and answers for whom it did: not for those whose period another worker has begun meanwhile,
     * that is, whose stored one began after `ended`.
     */
    async begin(periods: readonly Period[], ended: Date): Promise<number[]> {
      const { rows } = await sql<{ user_id: number }>`
        insert into credit_renewals (user_id, renewed_at)
        select user_id, start
        from unnest(${periods.map(({ userId }) => userId)}::bigint[], ${periods.map(({ start }) => start)}::timestamptz[])
          as period (user_id, start)
        order by user_id
        on conflict (user_id) do update set renewed_at = excluded.renewed_at where credit_renewals.renewed_at <= ${ended}
        returning user_id`.execute(db)
      return rows.map(({ user_id }) => user_id)
    },
  }
}
