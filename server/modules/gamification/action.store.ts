import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Action, Channel, KeptEffects } from './action.ts'
import type { Metadata } from './action-type.ts'

type ActionTables = {
  actions: {
    member_id: number
    id: number
    action_type_id: number
    occurred_at: Date
    received_at: Date
    caused_by: number | null
    local_day: string
    request_key: string | null
    request_hash: string | null
    unique_key: string | null
    channel: Channel
    metadata: Metadata | null
    effects: KeptEffects
    lumis: number
    balance: number | null
  }
}

/** An action together with the keys by which it is found again. */
export interface KeyedAction extends Action {
  readonly requestKey: string | null
  readonly requestHash: string | null
  readonly uniqueKey: string | null
}

/** Local days are `YYYY-MM-DD`, both included. */
export interface HistoryFilter {
  readonly typeId?: number | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What the actions of a type have added to a score. */
export interface ScoreGain {
  readonly typeId: number
  readonly actions: number
  readonly gained: number
}

/** Reads of the log. Every one of them starts from a member, because the log has no other order. */
export function actionStore(untyped: Db) {
  const db = untyped.withTables<ActionTables>()
  const actions = db.selectFrom('actions').selectAll()

  return {
    async find(memberId: number, id: number): Promise<Action | undefined> {
      const row = await actions.where('member_id', '=', memberId).where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** Those of them that are the member's, in no particular order. */
    async findAll(memberId: number, ids: readonly number[]): Promise<Action[]> {
      if (ids.length === 0) return []
      const rows = await actions.where('member_id', '=', memberId).where('id', 'in', ids).execute()
      return rows.map(fromRow)
    },

    /** Newest first, without the actions of some types. */
    async page(memberId: number, page: number, limit: number, without: readonly number[] = []): Promise<Action[]> {
      const ofMember = actions.where('member_id', '=', memberId).orderBy('id', 'desc')
      const found = without.length === 0 ? ofMember : ofMember.where('action_type_id', 'not in', without)
      const rows = await found
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      return rows.map(fromRow)
    },

    /** A page of what matches, newest first, and how many do. */
    async history(memberId: number, filter: HistoryFilter, { page, limit }: { page: number; limit: number }) {
      const { typeId, from, to } = filter
      let matching = db.selectFrom('actions').where('member_id', '=', memberId)
      if (typeId !== undefined) matching = matching.where('action_type_id', '=', typeId)
      if (from !== undefined) matching = matching.where('local_day', '>=', from)
      if (to !== undefined) matching = matching.where('local_day', '<=', to)
      const [rows, { total }] = await Promise.all([
        matching
          .selectAll()
          .orderBy('id', 'desc')
          .limit(limit)
          .offset((page - 1) * limit)
          .execute(),
        matching.select((of) => of.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
      ])
      return { items: rows.map((row): Action => fromRow(row)), total: Number(total) }
    },

    /**
     * What actions added to a score, by their type, those first that added most: as it is known now, late ones included.
     * `from` up to before `to`: milliseconds since 1970.
     */
    async scoreGains(
      memberId: number,
      { contest, period }: { readonly contest: string; readonly period: number },
      { from, to }: { readonly from: number; readonly to: number },
    ): Promise<ScoreGain[]> {
      const { rows } = await sql<ScoreGain>`
        select action_type_id as "typeId", count(*)::int as actions,
          sum((move ->> 'score')::bigint - (move ->> 'before')::bigint)::bigint as gained
        from actions cross join lateral jsonb_array_elements(effects -> 'game' -> 'scores') as move
        where member_id = ${memberId} and occurred_at >= ${new Date(from)} and occurred_at < ${new Date(to)}
          and not effects ? 'duplicate' and move ->> 'contest' = ${contest} and (move ->> 'period')::bigint = ${period}
        group by action_type_id order by gained desc, action_type_id`.execute(untyped)
      return rows
    },

    /** The consequences of an action, in order. They were written with it, so they come right after it. */
    async followUpsOf({ memberId, id, effects }: Action): Promise<Action[]> {
      const count = effects.followUps ?? 0
      if (count === 0) return []
      const after = actions.where('member_id', '=', memberId).where('id', '>', id).where('caused_by', '>=', id)
      const rows = await after.orderBy('id').limit(count).execute()
      return rows.map(fromRow)
    },

    /** Which of these keys stand for something that the member has been rewarded for, and since when. */
    async rewardedSince(memberId: number, uniqueKeys: readonly string[]): Promise<Map<string, Date>> {
      if (uniqueKeys.length === 0) return new Map()
      const found = db.selectFrom('actions').select(['unique_key as key', 'occurred_at as at'])
      const rows = await found.where('member_id', '=', memberId).where('unique_key', 'in', uniqueKeys).execute()
      return new Map(rows.flatMap(({ key, at }) => (key === null ? [] : [[key, at]])))
    },

    /**
     * Marks what a guest was rewarded for and a member as well: it stays in the history and counts nothing. Answers them.
     * Request keys that both have used stay with the member.
     */
    async voidDuplicates(
      guestId: number,
      memberId: number,
    ): Promise<{ readonly id: number; readonly typeId: number; readonly effects: KeptEffects }[]> {
      await sql`
        update actions as gone set request_key = null, request_hash = null from actions as kept
        where gone.member_id = ${guestId} and kept.member_id = ${memberId} and kept.request_key = gone.request_key
      `.execute(db)
      const { rows } = await sql<{ id: number; typeId: number; effects: KeptEffects }>`
        update actions as gone set unique_key = null, effects = gone.effects || '{"duplicate": true}'
        from actions as kept
        where gone.member_id = ${guestId} and kept.member_id = ${memberId} and kept.unique_key = gone.unique_key
        returning gone.id, gone.action_type_id as "typeId", gone.effects`.execute(db)
      return rows
    },

    /** Hands the whole history of a guest to a member. */
    async move(guestId: number, memberId: number): Promise<void> {
      await db.updateTable('actions').set({ member_id: memberId }).where('member_id', '=', guestId).execute()
    },

    /** The actions that carry one of these keys, whichever kind of key it is. */
    async findByKeys(pairs: readonly { readonly memberId: number; readonly key: string }[]): Promise<KeyedAction[]> {
      if (pairs.length === 0) return []
      const members = pairs.map(({ memberId }) => memberId)
      const keys = pairs.map(({ key }) => key)
      const wanted = sql`unnest(${members}::bigint[], ${keys}::uuid[]) as wanted (member_id, key)`
      const { rows } = await sql<Selectable<ActionTables['actions']>>`
        select actions.* from ${wanted} join actions using (member_id) where actions.request_key = wanted.key
        union all
        select actions.* from ${wanted} join actions using (member_id) where actions.unique_key = wanted.key`.execute(
        db,
      )
      return rows.map(fromRow)
    },
  }
}

function fromRow(row: Selectable<ActionTables['actions']>): KeyedAction {
  return {
    id: row.id,
    memberId: row.member_id,
    typeId: row.action_type_id,
    occurredAt: row.occurred_at,
    receivedAt: row.received_at,
    causedBy: row.caused_by,
    localDay: row.local_day,
    requestKey: row.request_key,
    requestHash: row.request_hash,
    uniqueKey: row.unique_key,
    channel: row.channel,
    metadata: row.metadata,
    effects: row.effects,
    lumis: row.lumis,
    balance: row.balance,
  }
}
