import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import type { Db } from '../../platform/db/database.ts'
import type { Action } from './action.ts'
import type { MemberKind } from './badge.ts'
import { initialState, type MemberState } from './engine/engine.ts'
import type { Standing } from './engine/mechanics/points-and-badges.ts'
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
export interface NewAction extends Omit<Action, 'id' | 'causedBy'> {
  readonly requestKey: string | null
  readonly requestHash: string | null
  readonly uniqueKey: string | null
  /** Place in the batch of the action whose consequence this one is. */
  readonly causedByPlace: number | null
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
      await run(ensureStatement, [ids, kinds, JSON.stringify(initialState)])
    },

    /**
     * Writes changed states and their actions, in one statement and therefore in one transaction. A state is changed
     * only if nobody changed it since it was loaded, and only if `rulesVersion` is in force; its actions are written
     * only if the state was. Answers the number given to each action that was written, by its place in the batch.
     *
     * @throws a unique violation when an action with the same key is there already; nothing is written then.
     */
    async write(
      rulesVersion: number,
      states: readonly ChangedState[],
      actions: readonly NewAction[],
    ): Promise<Map<number, number>> {
      const rows = await run(writeStatement, [rulesVersion, ...stateColumns(states), ...actionColumns(actions)])
      return new Map(rows.map(([place, id]) => [Number(place) - 1, Number(id)]))
    },
  }
}

const loadStatement: Statement = {
  name: 'load-member-states',
  text: 'select member_id, version, kind, presence, state from member_states where member_id = any($1::bigint[])',
}

const ensureStatement: Statement = {
  name: 'ensure-member-states',
  text: `
    insert into member_states (member_id, kind, state)
    select member_id, kind, $3::jsonb from unnest($1::bigint[], $2::text[]) as new (member_id, kind)
    on conflict (member_id) do nothing`,
}

// Numbers are drawn in the order of the batch, so that a member's history by number is its history in time.
const writeStatement: Statement = {
  name: 'write-actions',
  text: `
    with changed as (
      update member_states as kept
      set version = kept.version + 1, kind = new.kind, points = new.points, badges = new.badges,
        points_at = new.points_at, state = new.state
      from unnest($2::bigint[], $3::int[], $4::text[], $5::bigint[], $6::int[], $7::timestamptz[], $8::jsonb[])
        as new (member_id, version, kind, points, badges, points_at, state)
      where kept.member_id = new.member_id and kept.version = new.version
        and exists (select from rule_book where version = $1::int)
      returning kept.member_id
    ), numbered as (
      select nextval('action_ids') as id, batch.* from (
        select * from unnest(
          $9::bigint[], $10::bigint[], $11::timestamptz[], $12::timestamptz[], $13::date[], $14::text[], $15::jsonb[],
          $16::jsonb[], $17::uuid[], $18::uuid[], $19::uuid[], $20::int[]
        ) with ordinality as action (
          member_id, action_type_id, occurred_at, received_at, local_day, channel, metadata,
          effects, request_key, request_hash, unique_key, caused_by_place, place
        )
        where member_id in (select member_id from changed)
        order by place
      ) as batch
    ), written as (
      insert into actions (
        member_id, id, action_type_id, occurred_at, received_at, local_day, channel, metadata,
        effects, request_key, request_hash, unique_key, caused_by
      )
      select member_id, id, action_type_id, occurred_at, received_at, local_day, channel, metadata,
        effects, request_key, request_hash, unique_key,
        case when caused_by_place is not null
          then (select cause.id from numbered as cause where cause.place = numbered.caused_by_place + 1) end
      from numbered
    )
    select place, id from numbered`,
}

function stateFromRow([memberId, version, kind, presence, state]: unknown[]): KeptState {
  return {
    memberId: Number(memberId),
    version: Number(version),
    kind: kind as MemberKind,
    presence: presence as Presence,
    // Mechanics that are younger than the row start from their beginning.
    state: { ...initialState, ...(state as Partial<MemberState>) },
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
    sorted.map(({ state }) => JSON.stringify(state)),
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
    actions.map(({ effects }) => JSON.stringify(effects)),
    actions.map(({ requestKey }) => requestKey),
    actions.map(({ requestHash }) => requestHash),
    actions.map(({ uniqueKey }) => uniqueKey),
    actions.map(({ causedByPlace }) => causedByPlace),
  ]
}
