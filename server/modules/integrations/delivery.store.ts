import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Attempt, Delivery, DeliveryStatus, Message } from './delivery.ts'

type DeliveryTables = {
  webhook_deliveries: {
    id: Generated<number>
    integration_id: number
    fact_id: number | null
    replay_of: number | null
    message_id: string
    event_type: string
    payload: unknown
    status: Generated<DeliveryStatus>
    attempts: Generated<number>
    next_attempt_at: Date | null
    response_status: number | null
    response_excerpt: string | null
    error: string | null
    created_at: Date
    delivered_at: Date | null
  }
}

export interface NewDelivery {
  readonly integrationId: number
  readonly factId: number | null
  readonly replayOf: number | null
  readonly messageId: string
  readonly payload: Message
}

export interface Outcome {
  readonly status: DeliveryStatus
  readonly attempts: number
  readonly nextAttemptAt: Date | null
}

export function deliveryStore(untyped: Db) {
  const db = untyped.withTables<DeliveryTables>()
  const deliveries = db.selectFrom('webhook_deliveries').selectAll()

  return {
    /** Adds what is not there yet (one delivery per fact and integration, replays aside). Answers what it added. */
    async add(fresh: readonly NewDelivery[], now: Date): Promise<Delivery[]> {
      if (fresh.length === 0) return []
      const rows = await db
        .insertInto('webhook_deliveries')
        .values(
          fresh.map(({ integrationId, factId, replayOf, messageId, payload }) => ({
            integration_id: integrationId,
            fact_id: factId,
            replay_of: replayOf,
            message_id: messageId,
            event_type: payload.type,
            payload: JSON.stringify(payload),
            next_attempt_at: now,
            response_status: null,
            response_excerpt: null,
            error: null,
            created_at: now,
            delivered_at: null,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(['integration_id', 'fact_id']).where('replay_of', 'is', null).doNothing(),
        )
        .returningAll()
        .execute()
      return rows.map(fromRow)
    },

    async find(id: number): Promise<Delivery | undefined> {
      const row = await deliveries.where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    async findOf(integrationId: number, id: number): Promise<Delivery | undefined> {
      const row = await deliveries.where('integration_id', '=', integrationId).where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** Newest first. */
    async page(integrationId: number, page: number, limit: number): Promise<{ items: Delivery[]; total: number }> {
      const rows = await deliveries
        .where('integration_id', '=', integrationId)
        .orderBy('id', 'desc')
        .limit(limit)
        .offset((page - 1) * limit)
        .execute()
      const { total } = await db
        .selectFrom('webhook_deliveries')
        .select((select) => select.fn.countAll<number>().as('total'))
        .where('integration_id', '=', integrationId)
        .executeTakeFirstOrThrow()
      return { items: rows.map(fromRow), total }
    },

    /** Answers false when another run of the same attempt was recorded first. */
    async record({ id, attempts }: Delivery, outcome: Outcome, attempt: Attempt, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('webhook_deliveries')
        .set({
          status: outcome.status,
          attempts: outcome.attempts,
          next_attempt_at: outcome.nextAttemptAt,
          response_status: attempt.status,
          response_excerpt: attempt.excerpt,
          error: attempt.error,
          delivered_at: outcome.status === 'succeeded' ? now : null,
        })
        .where('id', '=', id)
        .where('status', '=', 'pending')
        .where('attempts', '=', attempts)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async forgetBefore(instant: Date): Promise<void> {
      await db.deleteFrom('webhook_deliveries').where('created_at', '<', instant).execute()
    },
  }
}

function fromRow(row: Selectable<DeliveryTables['webhook_deliveries']>): Delivery {
  return {
    id: row.id,
    integrationId: row.integration_id,
    factId: row.fact_id,
    replayOf: row.replay_of,
    messageId: row.message_id,
    eventType: row.event_type,
    // Written by `add` and nobody else.
    payload: row.payload as Message,
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    responseStatus: row.response_status,
    responseExcerpt: row.response_excerpt,
    error: row.error,
    createdAt: row.created_at,
    deliveredAt: row.delivered_at,
  }
}
