import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { KeptEffects } from './action.ts'
import type { Metadata } from './action-type.ts'
import type { GameState } from './engine/game/game-state.ts'
import { newGame } from './engine/game/game-state.ts'
import { gameFromText } from './game-text.ts'

/** A state of the game, and the number above which everything lies that it does not hold. */
export interface Base {
  readonly memberId: number
  readonly game: GameState
  /** It holds what happened before this instant, in milliseconds since 1970. */
  readonly at: number
  readonly sinceId: number
}

/** An action of the log as it is played again. */
export interface Logged {
  readonly memberId: number
  readonly id: number
  readonly typeId: number
  readonly occurredAt: number
  readonly receivedAt: number
  readonly metadata: Metadata | null
  readonly effects: KeptEffects
}

/** The past of members, for actions that belong into it. */
export function historyStore(db: Db) {
  return {
    /** For each member the last kept state from before an instant; where none is kept that far back: the beginning. */
    async basesBefore(wanted: ReadonlyMap<number, number>): Promise<Base[]> {
      const { rows } = await sql<{ memberId: number; game: string; at: number; sinceId: number }>`
        select distinct on (day.member_id) day.member_id as "memberId", day.game, day.at, day.since_id as "sinceId"
        from unnest(${[...wanted.keys()]}::bigint[], ${[...wanted.values()]}::bigint[]) as wanted (member_id, at)
        join member_days as day on day.member_id = wanted.member_id and day.at <= wanted.at
        order by day.member_id, day.at desc`.execute(db)
      const found = new Map(rows.map((row) => [row.memberId, { ...row, game: gameFromText(row.game) }]))
      return [...wanted.keys()].map(
        (memberId) => found.get(memberId) ?? { memberId, game: newGame, at: Number.MIN_SAFE_INTEGER, sinceId: 0 },
      )
    },

    /** What a base does not hold, in the order of arrival. What counts nothing is left out. */
    async actionsAfter({ memberId, sinceId, at }: Base): Promise<Logged[]> {
      const { rows } = await sql<Logged>`
        select member_id as "memberId", id, action_type_id as "typeId", metadata, effects,
          (extract(epoch from occurred_at) * 1000)::bigint as "occurredAt",
          (extract(epoch from received_at) * 1000)::bigint as "receivedAt"
        from actions
        where member_id = ${memberId} and id > ${sinceId}
          and (extract(epoch from occurred_at) * 1000)::bigint >= ${at} and not effects ? 'duplicate'
        order by id`.execute(db)
      return rows
    },

    /** When the first action of a member happened, in milliseconds since 1970, and the lowest number of one. */
    async beginning(memberId: number): Promise<{ readonly at: number; readonly id: number } | undefined> {
      const { rows } = await sql<{ at: number | null; id: number }>`
        select (extract(epoch from min(occurred_at)) * 1000)::bigint as at, min(id) as id
        from actions where member_id = ${memberId}`.execute(db)
      const [row] = rows
      return row === undefined || row.at === null ? undefined : { at: row.at, id: row.id }
    },

    /** The member's kept states no longer hold every action from `id` on. */
    async lowerBases(memberId: number, id: number): Promise<void> {
      await sql`
        update member_days set since_id = least(since_id, ${id - 1}) where member_id = ${memberId}`.execute(db)
    },

    /** Forgets states that do not hold an action that came late; the ones that do are written with it. */
    async forgetDaysFrom(late: ReadonlyMap<number, number>): Promise<void> {
      await sql`
        delete from member_days as day
        using unnest(${[...late.keys()]}::bigint[], ${[...late.values()]}::bigint[]) as late (member_id, at)
        where day.member_id = late.member_id and day.at >= late.at`.execute(db)
    },

    /** The balances right after these actions, once what others had earned has been corrected. */
    async moveBalances(memberId: number, ids: readonly number[], by: number): Promise<void> {
      await sql`
        update actions set balance = balance + ${by} where member_id = ${memberId} and id = any(${ids}::bigint[])
      `.execute(db)
    },

    /**
     * Writes what actions turned out to bring about, now that others came before them. What they had brought about at
     * first stays beside it: that was answered and paid.
     */
    async revise(memberId: number, revised: readonly { readonly id: number; readonly game: object }[]): Promise<void> {
      if (revised.length === 0) return
      await sql`
        update actions as kept set effects = kept.effects || jsonb_build_object(
          'game', new.game, 'was', coalesce(kept.effects -> 'was', kept.effects -> 'game'))
        from unnest(${revised.map(({ id }) => id)}::bigint[], ${revised.map(({ game }) => JSON.stringify(game))}::jsonb[])
          as new (id, game)
        where kept.member_id = ${memberId} and kept.id = new.id`.execute(db)
    },
  }
}
