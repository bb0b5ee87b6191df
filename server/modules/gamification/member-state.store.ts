import { type ColumnType, type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { ActionType } from './action-type.ts'
import type { MemberKind } from './badge.ts'
import type { Bounds } from './badge-bounds.ts'
import { encodeScores } from './contests/scores-text.ts'
import { initialState, type MemberState } from './engine/engine.ts'
import type { Standing } from './engine/mechanics/points-and-badges.ts'
import { gameFromText, gameToText } from './game-text.ts'
import type { KeptState, Presence } from './member-state.ts'
import type { RankChange } from './ranks/rank-entry.ts'

type StateTables = {
  member_states: {
    member_id: number
    version: number
    kind: MemberKind
    presence: Presence
    points: number
    badges: number
    points_at: ColumnType<Date | null, string | null, string | null>
    state: ColumnType<Omit<MemberState, 'game'>, string, string>
    game: string
    scores: string
  }
}

/** A state with what it was last found to be worth. */
export interface JudgedState extends KeptState {
  readonly standing: Standing
}

interface Holders {
  readonly count: number
  readonly reached: number
  readonly sample: readonly { readonly memberId: number; readonly points: number }[]
}

/** Reads and rare changes of member states; the write path has its own statements (`action-batch.store.ts`). */
export function memberStateStore(untyped: Db) {
  const db = untyped.withTables<StateTables>()
  const states = db.selectFrom('member_states').selectAll()

  return {
    async find(memberId: number): Promise<JudgedState | undefined> {
      const row = await states.where('member_id', '=', memberId).executeTakeFirst()
      return row && fromRow(row)
    },

    /** Locks the rows in the order of the members until the end of the transaction. */
    async lock(memberIds: readonly number[]): Promise<JudgedState[]> {
      const rows = await states.where('member_id', 'in', memberIds).orderBy('member_id').forUpdate().execute()
      return rows.map(fromRow)
    },

    /** Changes a row that is locked; its version moves on, so that a batch under way notices. */
    async change(
      memberId: number,
      change: { kind?: MemberKind; presence?: Presence; standing?: Standing; state?: MemberState },
    ): Promise<void> {
      const { standing, state, ...columns } = change
      await db
        .updateTable('member_states')
        .set({
          ...columns,
          ...(state && columnsOf(state)),
          ...(standing && judged(standing)),
          version: sql`version + 1`,
        })
        .where('member_id', '=', memberId)
        .execute()
    },

    /** The next members after one, in the order of their ids, locked. */
    async lockAfter(memberId: number, limit: number): Promise<JudgedState[]> {
      const next = states.where('member_id', '>', memberId).orderBy('member_id').limit(limit)
      return (await next.forUpdate().execute()).map(fromRow)
    },

    /** The same for readers. */
    async after(memberId: number, limit: number): Promise<JudgedState[]> {
      const next = states.where('member_id', '>', memberId).orderBy('member_id').limit(limit)
      return (await next.execute()).map(fromRow)
    },

    /** Writes what locked rows are worth now. */
    async judge(judgedStates: readonly JudgedState[]): Promise<void> {
      if (judgedStates.length === 0) return
      const standings = judgedStates.map(({ standing }) => standing)
      await sql`
        update member_states as kept
        set version = kept.version + 1, points = new.points, badges = new.badges, points_at = new.points_at
        from unnest(
          ${judgedStates.map(({ memberId }) => memberId)}::bigint[], ${standings.map(({ points }) => points)}::bigint[],
          ${standings.map(({ badges }) => badges)}::int[], ${standings.map(pointsAtOf)}::timestamptz[]
        ) as new (member_id, points, badges, points_at)
        where kept.member_id = new.member_id`.execute(db)
    },

    /** Resolves when no change of a state is under way; those that come now wait for the end of this transaction. */
    async awaitWriters(): Promise<void> {
      await sql`lock table member_states in share mode`.execute(db)
    },

    async count(): Promise<number> {
      const { total } = await db
        .selectFrom('member_states')
        .select((select) => select.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      return total
    },

    /** Members whose points in a type lie within the bounds, and those who are beyond as well; `sample`: most points first. */
    async holders(type: ActionType, bounds: readonly Bounds[], sample: number): Promise<Holders> {
      const { rows } = await sql<Holders>`
        with reached as (
          select member_id, points, to_points is null or points < to_points as holds from (
            select member_id, kind, (state -> 'points' -> ${String(type.id)} ->> 'count')::bigint * ${type.pointsPerEvent}::int
              as points
            from member_states where state -> 'points' ? ${String(type.id)} and presence = 'present'
          ) as member join unnest(
            ${bounds.map(({ kind }) => kind)}::text[], ${bounds.map(({ from }) => from)}::bigint[],
            ${bounds.map(({ to }) => to)}::bigint[]
          ) as bound (kind, from_points, to_points) using (kind)
          where points >= from_points
        )
        select count(*) filter (where holds) as count, count(*) as reached,
          array(
            select json_build_object('memberId', member_id, 'points', points) from reached where holds
            order by points desc, member_id limit ${sample}
          ) as sample
        from reached`.execute(db)
      return rows[0] ?? { count: 0, reached: 0, sample: [] }
    },

    /** The place of everybody who did something, and who is gone. */
    async places(): Promise<RankChange[]> {
      const rows = await db
        .selectFrom('member_states')
        .select(['member_id as memberId', 'version', 'points', 'badges', 'presence'])
        .select(sql<number | null>`(extract(epoch from points_at) * 1000)::bigint`.as('pointsAt'))
        .where(sql<boolean>`presence <> 'present' or state -> 'actions' <> '0'`)
        .execute()
      return rows.map(({ presence, ...entry }) =>
        presence === 'present' ? entry : { memberId: entry.memberId, gone: true },
      )
    },
  }
}

function columnsOf({ game, ...state }: MemberState) {
  return { state: JSON.stringify(state), game: gameToText(game), scores: encodeScores(game) }
}

function judged(standing: Standing) {
  return { points: standing.points, badges: standing.badges, points_at: pointsAtOf(standing) }
}

function pointsAtOf({ pointsAt }: Standing): string | null {
  return pointsAt === null ? null : new Date(pointsAt).toISOString()
}

function fromRow(row: Selectable<StateTables['member_states']>): JudgedState {
  return {
    memberId: row.member_id,
    version: row.version,
    kind: row.kind,
    presence: row.presence,
    state: { ...initialState, ...row.state, game: gameFromText(row.game) },
    standing: { points: row.points, badges: row.badges, pointsAt: row.points_at?.getTime() ?? null },
  }
}
