import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import type { Db } from '../../platform/db/database.ts'
import { textArray } from '../../platform/db/text-array.ts'
import { openRewardAccounts, type RewardReason, rewardPosting } from '../wallet/index.ts'
import type { Action } from './action.ts'
import type { MemberKind } from './badge.ts'
import { encodeScores } from './contests/scores-text.ts'
import { initialState, type MemberState } from './engine/engine.ts'
import type { GameState } from './engine/game/game-state.ts'
import type { Standing } from './engine/mechanics/points-and-badges.ts'
import { gameFromText, gameToText } from './game-text.ts'
import type { KeptState, Presence } from './member-state.ts'

interface Statement {
  readonly name: string
  readonly text: string
}

/** Sends a statement: prepared once per connection on the pool, or within a transaction that is under way. */
export type Run = (statement: Statement, values: unknown[]) => Promise<unknown[][]>

export function runOn(pool: pg.Pool): Run {
  return async ({ name, text }, values) => (await pool.query({ name, text, values, rowMode: 'array' })).rows
}

export function runWithin(db: Db): Run {
  return async ({ text }, values) => {
    const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values))
    return rows.map((row) => Object.values(row))
  }
}

/** The state of a member after a batch. */
export interface ChangedState {
  readonly before: KeptState
  readonly kind: MemberKind
  readonly state: MemberState
  readonly standing: Standing
}

/** An action about to be written; its number is given by the database. */
export interface NewAction extends Omit<Action, 'id' | 'causedBy' | 'balance'> {
  readonly requestKey: string | null
  readonly requestHash: string | null
  readonly uniqueKey: string | null
  /** Place in the batch of the action whose consequence this one is. */
  readonly causedByPlace: number | null
  /** What the ledger calls the Lümis that it earned. */
  readonly reason: RewardReason
}

/** A state from before the first action of a local day, for actions that come late (decision 9). */
export interface KeptDay {
  readonly memberId: number
  /** When that first action happened, in milliseconds since 1970. */
  readonly at: number
  readonly game: GameState
  /** Every action that the copy does not hold has a higher number; absent: those of this batch. */
  readonly sinceId?: number
  readonly slot: number
}

/** What became of an action: its number, and the Lümis of its member right after it. */
export interface Written {
  readonly id: number
  readonly balance: number
}

/** The statements of the write path (design §4). */
export function actionBatchStore(run: Run) {
  return {
    /** The states of members, without a lock. Members without a row are left out. */
    async load(memberIds: readonly number[]): Promise<KeptState[]> {
      const rows = await run(loadStatement, [memberIds])
      return rows.map(stateFromRow)
    },

    /** Makes rows for members that have none; another process may be making them at the same time. */
    async ensure(members: readonly { readonly id: number; readonly kind: MemberKind }[]): Promise<void> {
      const sorted = members.toSorted((a, b) => a.id - b.id)
      const ids = sorted.map(({ id }) => id)
      const kinds = sorted.map(({ kind }) => kind)
      const { game: _game, ...state } = initialState
      await run(openRewardAccounts, [ids])
      await run(ensureStatement, [ids, kinds, JSON.stringify(state)])
    },

    /**
     * Writes changed states and their actions, in one statement and therefore in one transaction. A state is changed
     * only if nobody changed it since it was loaded, and only if `rulesVersion` is in force; its actions are written, and
     * what they earn is paid, only if the state was. Answers what became of each action that was written, by its place.
     *
     * @throws a unique violation when an action with the same key is there already; nothing is written then.
     */
    async write(
      rulesVersion: number,
      states: readonly ChangedState[],
      actions: readonly NewAction[],
      days: readonly KeptDay[],
    ): Promise<Map<number, Written>> {
      const values = [rulesVersion, ...stateColumns(states), ...actionColumns(actions), ...dayColumns(days)]
      const rows = await run(writeStatement, [...values, actions[0]?.receivedAt.toISOString() ?? null])
      return new Map(
        rows.map(([place, id, balance]) => [Number(place) - 1, { id: Number(id), balance: Number(balance) }]),
      )
    },
  }
}

const loadStatement: Statement = {
  name: 'load-member-states',
  text: 'select member_id, version, kind, presence, state, game from member_states where member_id = any($1::bigint[])',
}

const ensureStatement: Statement = {
  name: 'ensure-member-states',
  text: `
    insert into member_states (member_id, kind, state)
    select member_id, kind, $3::jsonb from unnest($1::bigint[], $2::text[]) as new (member_id, kind)
    on conflict (member_id) do nothing`,
}

// Numbers are drawn in the order of the batch, so that a member's history by number is its history of arrival.
const writeStatement: Statement = {
  name: 'write-actions',
  text: `
    with changed as (
      update member_states as kept
      set version = kept.version + 1, kind = new.kind, points = new.points, badges = new.badges,
        points_at = new.points_at, state = new.state, game = new.game, scores = new.scores
      from unnest($2::bigint[], $3::int[], $4::text[], $5::bigint[], $6::int[], $7::timestamptz[], $8::jsonb[], $9::text[],
        $10::text[]) as new (member_id, version, kind, points, badges, points_at, state, game, scores)
      where kept.member_id = new.member_id and kept.version = new.version
        and exists (select from rule_book where version = $1::int)
      returning kept.member_id
    ), numbered as materialized (
      select nextval('action_ids') as id, batch.* from (
        select * from unnest(
          $11::bigint[], $12::bigint[], $13::timestamptz[], $14::timestamptz[], $15::date[], $16::text[], $17::jsonb[],
          $18::jsonb[], $19::uuid[], $20::uuid[], $21::uuid[], $22::int[], $23::int[], $24::text[]
        ) with ordinality as action (
          member_id, action_type_id, occurred_at, received_at, local_day, channel, metadata,
          effects, request_key, request_hash, unique_key, caused_by_place, lumis, reason, place
        )
        where member_id in (select member_id from changed)
        order by place
      ) as batch
    ), earned as materialized (
      select place::int, member_id, lumis::bigint as amount, 'action:' || id as reference, reason from numbered
    ), ${rewardPosting({ source: 'earned', now: '$30::timestamptz' })},
    balanced as materialized (
      select * from numbered full join reward_balances using (place)
        ), kept_days as (
      insert into member_days (member_id, slot, at, since_id, game)
      select member_id, slot, at,
        coalesce(since_id, (select min(id) - 1 from numbered where numbered.member_id = day.member_id)), game
      from unnest($25::bigint[], $26::smallint[], $27::bigint[], $28::text[], $29::bigint[])
        as day (member_id, slot, at, game, since_id)
      where member_id in (select member_id from changed)
      on conflict (member_id, slot) do update set at = excluded.at, since_id = excluded.since_id, game = excluded.game
    ), written as (
      insert into actions (
        member_id, id, action_type_id, occurred_at, received_at, local_day, channel, metadata,
        effects, request_key, request_hash, unique_key, lumis, balance, caused_by
      )
      select member_id, id, action_type_id, occurred_at, received_at, local_day, channel, metadata,
        effects, request_key, request_hash, unique_key, lumis, balance_after,
        case when caused_by_place is not null
          then (select cause.id from numbered as cause where cause.place = balanced.caused_by_place + 1) end
      from balanced
    )
    select place, id, balance_after from balanced`,
}

function stateFromRow([memberId, version, kind, presence, state, game]: unknown[]): KeptState {
  return {
    memberId: Number(memberId),
    version: Number(version),
    kind: kind as MemberKind,
    presence: presence as Presence,
    // Mechanics that are younger than the row start from their beginning.
    state: { ...initialState, ...(state as Partial<MemberState>), game: gameFromText(String(game)) },
  }
}

function stateColumns(states: readonly ChangedState[]): unknown[] {
  const sorted = states.toSorted((a, b) => a.before.memberId - b.before.memberId)
  return [
    sorted.map(({ before }) => before.memberId),
    sorted.map(({ before }) => before.version),
    sorted.map(({ kind }) => kind),
    sorted.map(({ standing }) => standing.points),
    sorted.map(({ standing }) => standing.badges),
    sorted.map(({ standing: { pointsAt } }) => (pointsAt === null ? null : new Date(pointsAt).toISOString())),
    textArray(
      sorted.map(({ state: { game: _game, ...state } }) => JSON.stringify(state)),
      'jsonb',
    ),
    textArray(sorted.map(({ state }) => gameToText(state.game))),
    textArray(sorted.map(({ state }) => encodeScores(state.game))),
  ]
}

function actionColumns(actions: readonly NewAction[]): unknown[] {
  return [
    actions.map(({ memberId }) => memberId),
    actions.map(({ typeId }) => typeId),
    actions.map(({ occurredAt }) => occurredAt.toISOString()),
    actions.map(({ receivedAt }) => receivedAt.toISOString()),
    actions.map(({ localDay }) => localDay),
    actions.map(({ channel }) => channel),
    actions.map(({ metadata }) => (metadata === null ? null : JSON.stringify(metadata))),
    textArray(
      actions.map(({ effects }) => JSON.stringify(effects)),
      'jsonb',
    ),
    actions.map(({ requestKey }) => requestKey),
    actions.map(({ requestHash }) => requestHash),
    actions.map(({ uniqueKey }) => uniqueKey),
    actions.map(({ causedByPlace }) => causedByPlace),
    actions.map(({ lumis }) => lumis),
    actions.map(({ reason }) => reason),
  ]
}

function dayColumns(days: readonly KeptDay[]): unknown[] {
  return [
    days.map(({ memberId }) => memberId),
    days.map(({ slot }) => slot),
    days.map(({ at }) => at),
    textArray(days.map(({ game }) => gameToText(game))),
    days.map(({ sinceId }) => sinceId ?? null),
  ]
}
