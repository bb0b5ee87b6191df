import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../../platform/db/database.ts'
import type { PeriodScore } from '../../engine/game/scores.ts'
import type { ContestPeriod } from '../contests.ts'
import { contestMark, periodMark } from '../scores-text.ts'
import type { Ending } from './ending.ts'

/** A query for `member_id`, `score`, `at` and `actions` of who takes part. */
export type Entries = RawBuilder<unknown>

/** As states tell it now. */
export function entriesByStates({ contest, period }: ContestPeriod): Entries {
  const mark = periodMark(contest, period)
  // `offset 0` keeps the planner from taking the entry apart once for each of its values.
  return sql`
    select member_id, entry[1] as score, entry[2] as at, entry[3] as actions
    from member_states cross join lateral (select ${entryOf(mark)} as entry offset 0) as read
    where presence = 'present' and strpos(scores, ${mark}) > 0`
}

/** As a `periodEntryStore` of the same transaction has found out. */
export const entriesFoundOut: Entries = sql`select member_id, score, at, actions from period_entries`

// By so much less has any change of the site's zone moved a day.
const perDay = 86_400_000

const entryOf = (mark: string) =>
  sql`string_to_array(split_part(split_part(scores, ${mark}, 2), ';', 1), ',')::bigint[]`

/** A member whose log has to tell the score. */
export interface Unsure {
  readonly memberId: number
  /** Everything that came too late happened at this instant or after it, in milliseconds since 1970. */
  readonly before: number
}

/**
 * Who takes part in a period that is closed late, and with what score: as it stood when it should have been closed. A table that
 * is gone with the transaction.
 */
export function periodEntryStore(db: Db) {
  return {
    /**
     * Enters everybody who had done anything by then. The state of a member tells the score, unless its later scores have
     * taken the place of that one, or something came too late that happened earlier.
     */
    async enter({ contest, period, startsAt, closesAt }: Ending): Promise<void> {
      await sql`
        create temporary table period_entries (
          member_id bigint primary key, score bigint, at bigint, actions bigint, unsure_before bigint
        ) on commit drop`.execute(db)
      const final = new Date(closesAt)
      const move = JSON.stringify([{ contest, period }])
      // A member's numbers are its order of arrival: back from the newest one, only what came too late is read. Where that is an old
      // past, playing goes back far: it is done only for who had a score without it.
      await sql`
        insert into period_entries (member_id, score, at, actions, unsure_before)
        select member_id, entry[1], entry[2], entry[3],
          case when overwritten or too_late is not null then least(too_late, ${closesAt}) end
        from (
          select member_id, ${entryOf(periodMark(contest, period))} as entry,
            coalesce(
              nullif(split_part(split_part(scores, ${contestMark(contest)}, 3), '=', 1), '')::bigint > ${period}, false
            ) as overwritten
          from member_states where presence = 'present' and (
            select received_at from actions where actions.member_id = member_states.member_id order by id limit 1
          ) < ${final}
          offset 0
        ) as member cross join lateral (
          select id from actions where actions.member_id = member.member_id and received_at < ${final}
          order by id desc limit 1
        ) as last_in_time cross join lateral (
          select (extract(epoch from min(occurred_at)) * 1000)::bigint as too_late from actions
          where actions.member_id = member.member_id and actions.id > last_in_time.id
            and received_at >= ${final} and occurred_at < ${final}
        ) as arrivals
        where case when too_late is null then entry[1] > 0 or overwritten else exists (
          select from actions where actions.member_id = member.member_id and received_at < ${final}
            and occurred_at >= ${new Date(startsAt - perDay)} and occurred_at < ${final}
            and (effects -> 'game' -> 'scores' @> ${move} or effects -> 'was' -> 'scores' @> ${move})
        ) end`.execute(db)
    },

    /** The next members after one, in the order of their ids. */
    async unsureAfter(memberId: number, limit: number): Promise<Unsure[]> {
      const { rows } = await sql<Unsure>`
        select member_id as "memberId", unsure_before as before from period_entries
        where member_id > ${memberId} and unsure_before is not null order by member_id limit ${limit}`.execute(db)
      return rows
    },

    /** What the log told; `undefined`: no score. */
    async set(told: readonly { readonly memberId: number; readonly score: PeriodScore | undefined }[]): Promise<void> {
      const column = (of: (score: PeriodScore) => number) =>
        told.map(({ score }) => (score === undefined ? null : of(score)))
      await sql`
        update period_entries as entry set score = told.score, at = told.at, actions = told.actions
        from unnest(
          ${told.map(({ memberId }) => memberId)}::bigint[], ${column(({ score }) => score)}::bigint[],
          ${column(({ at }) => at)}::bigint[], ${column(({ actions }) => actions)}::bigint[]
        ) as told (member_id, score, at, actions)
        where entry.member_id = told.member_id`.execute(db)
    },

    async isEmpty(): Promise<boolean> {
      const { rows } = await sql`select from period_entries where score > 0 limit 1`.execute(db)
      return rows.length === 0
    },
  }
}
