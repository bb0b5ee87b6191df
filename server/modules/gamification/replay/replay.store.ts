import { type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/db/database.ts'
import type { MemberKind } from '../badge.ts'
import { encodeScores } from '../contests/scores-text.ts'
import type { MemberState } from '../engine/engine.ts'
import type { Standing } from '../engine/mechanics/points-and-badges.ts'
import { gameToText } from '../game-text.ts'
import type { Logged } from '../history.store.ts'
import type { Presence } from '../member-state.ts'

/** Who has a state, and what of it no action says. */
export interface Identity {
  readonly memberId: number
  readonly kind: MemberKind
  readonly presence: Presence
}

/** A state as it is kept, to be compared as text. */
export interface StateText {
  readonly memberId: number
  readonly standing: string
  /** Points and completions. */
  readonly state: string
  readonly game: string
  readonly scores: string
}

/** A state that was worked out again. */
export interface RebuiltState extends Identity {
  readonly state: MemberState
  readonly standing: Standing
}

const actionsPerPage = 4000

const logColumns = sql`member_id as "memberId", id, action_type_id as "typeId", metadata, effects,
  (extract(epoch from occurred_at) * 1000)::bigint as "occurredAt",
  (extract(epoch from received_at) * 1000)::bigint as "receivedAt"`

/** What a replay reads of the log, and what it writes beside it. */
export function replayStore(db: Db) {
  return {
    /** All that follows in this transaction is as of one instant, and nothing is changed. */
    async freeze(): Promise<void> {
      await sql`set transaction isolation level repeatable read, read only`.execute(db)
      // One sort of the whole log; most of it is in order already.
      await sql`select set_config('work_mem', '256MB', true)`.execute(db)
    },

    async count(): Promise<number> {
      const { rows } = await sql<{ total: number }>`select count(*) as total from actions`.execute(db)
      return rows[0]?.total ?? 0
    },

    /** A member's log in the order of occurrence. */
    async logOf(memberId: number): Promise<Logged[]> {
      const { rows } = await sql<Logged>`
        select ${logColumns} from actions where member_id = ${memberId} order by occurred_at, id`.execute(db)
      return rows
    },

    /** The whole log, member by member in the order of occurrence, page by page. Only within a transaction. */
    async *log(): AsyncGenerator<Logged[]> {
      await sql`
        declare replayed_log no scroll cursor for
        select ${logColumns} from actions order by member_id, occurred_at, id`.execute(db)
      const fetch = () => sql<Logged>`fetch ${sql.lit(actionsPerPage)} from replayed_log`.execute(db)
      // The database reads the next page while this one is played.
      let next = fetch()
      for (;;) {
        const { rows } = await next
        if (rows.length === 0) break
        next = fetch()
        // Whoever stops in between waits for nobody; what fails is told to who asks next.
        next.catch(() => undefined)
        yield rows
      }
      await sql`close replayed_log`.execute(db)
    },

    /** The next members after one who have a state, in the order of their ids. */
    async identitiesAfter(memberId: number, limit: number): Promise<Identity[]> {
      const { rows } = await sql<Identity>`
        select member_id as "memberId", kind, presence from member_states
        where member_id > ${memberId} order by member_id limit ${limit}`.execute(db)
      return rows
    },

    async statesAfter(memberId: number, limit: number): Promise<StateText[]> {
      const { rows } = await sql<StateText>`
        select member_id as "memberId", state::text as state, game, scores,
          concat_ws(' ', points, badges, (extract(epoch from points_at) * 1000)::bigint) as standing
        from member_states where member_id > ${memberId} order by member_id limit ${limit}`.execute(db)
      return rows
    },

    /** Whether everybody's points are being counted anew: until it is done they are what earlier rules said. */
    async isRecounting(): Promise<boolean> {
      const { rows } = await sql<{ open: SqlBool }>`
        select exists (select from recounts where finished_at is null) as open`.execute(db)
      return rows[0]?.open === true
    },

    /** Makes room for what is worked out again: of people nothing is copied, states refer to them by number. */
    async prepare(): Promise<void> {
      await sql
        .raw(`
        alter table member_states drop constraint member_states_member_id_fkey;
        alter table ledger_accounts drop constraint ledger_accounts_user_id_fkey;
        set synchronous_commit to off;`)
        .execute(db)
    },

    async writeStates(states: readonly RebuiltState[]): Promise<void> {
      const column = <T>(of: (state: RebuiltState) => T) => states.map(of)
      await sql`
        insert into member_states (member_id, kind, presence, points, badges, points_at, state, game, scores)
        select * from unnest(
          ${column(({ memberId }) => memberId)}::bigint[], ${column(({ kind }) => kind)}::text[],
          ${column(({ presence }) => presence)}::text[], ${column(({ standing }) => standing.points)}::bigint[],
          ${column(({ standing }) => standing.badges)}::int[], ${column(({ standing }) => instantText(standing))}::timestamptz[],
          ${column(({ state: { game: _game, ...state } }) => JSON.stringify(state))}::jsonb[],
          ${column(({ state }) => gameToText(state.game))}::text[], ${column(({ state }) => encodeScores(state.game))}::text[])
      `.execute(db)
    },
  }
}

function instantText({ pointsAt }: Standing): string | null {
  return pointsAt === null ? null : new Date(pointsAt).toISOString()
}
