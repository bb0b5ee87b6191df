import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Integration, SwitchOffReason } from './integration.ts'

type IntegrationTables = {
  integrations: {
    id: Generated<number>
    user_id: number
    name: string
    webhook_url: string
    event_type: string
    active: Generated<boolean>
    secret: string
    previous_secret: string | null
    previous_secret_until: Date | null
    created_at: Date
    last_triggered: Date | null
    failures_in_row: Generated<number>
    switched_off_because: SwitchOffReason | null
  }
}

export interface NewIntegration {
  readonly userId: number
  readonly name: string
  readonly webhookUrl: string
  readonly eventType: string
  readonly secret: string
}

/** Fields that a change may carry; absent ones stay. */
export type IntegrationChange = Partial<Pick<Integration, 'name' | 'webhookUrl' | 'eventType'>>

export function integrationStore(untyped: Db) {
  const db = untyped.withTables<IntegrationTables>()
  const integrations = db.selectFrom('integrations').selectAll()
  const change = (id: number, values: Partial<Omit<Selectable<IntegrationTables['integrations']>, 'id'>>) =>
    db
      .updateTable('integrations')
      .set(values)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
      .then(fromRow)

  return {
    async all(): Promise<Integration[]> {
      return (await integrations.orderBy('id').execute()).map(fromRow)
    },

    async ofUser(userId: number): Promise<Integration[]> {
      return (await integrations.where('user_id', '=', userId).orderBy('id').execute()).map(fromRow)
    },

    /** What one user adds follows one another until the end of the transaction, so that counting it first is safe. */
    async lockAdditionsOf(userId: number): Promise<void> {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`integrations:${userId}`}, 0))`.execute(db)
    },

    async countOfUser(userId: number): Promise<number> {
      const { total } = await db
        .selectFrom('integrations')
        .select((select) => select.fn.countAll<number>().as('total'))
        .where('user_id', '=', userId)
        .executeTakeFirstOrThrow()
      return total
    },

    async find(id: number): Promise<Integration | undefined> {
      const row = await integrations.where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** Changes of one integration follow one another; new deliveries of it, which refer to its row, do not wait. */
    async lock(id: number): Promise<Integration | undefined> {
      const row = await integrations.where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
      return row && fromRow(row)
    },

    /** What is subscribed to at all: each name with the users who have an active integration for it. */
    subscriptions: (): Promise<{ eventType: string; userId: number }[]> =>
      db
        .selectFrom('integrations')
        .select(['event_type as eventType', 'user_id as userId'])
        .distinct()
        .where('active', '=', true)
        .execute(),

    /** Active integrations of these users for any of these names. */
    async subscribed(names: readonly string[], userIds: readonly number[]): Promise<Integration[]> {
      const rows = await integrations
        .where('active', '=', true)
        .where('event_type', 'in', names)
        .where('user_id', 'in', userIds)
        .orderBy('id')
        .execute()
      return rows.map(fromRow)
    },

    async add(integration: NewIntegration, now: Date): Promise<Integration> {
      const row = await db
        .insertInto('integrations')
        .values({
          user_id: integration.userId,
          name: integration.name,
          webhook_url: integration.webhookUrl,
          event_type: integration.eventType,
          secret: integration.secret,
          previous_secret: null,
          previous_secret_until: null,
          created_at: now,
          last_triggered: null,
          switched_off_because: null,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    },

    change: (id: number, { name, webhookUrl, eventType }: IntegrationChange): Promise<Integration> =>
      change(id, { name, webhook_url: webhookUrl, event_type: eventType }),

    /** Switching on starts with a clean record. */
    switch: (id: number, active: boolean): Promise<Integration> =>
      change(id, { active, switched_off_because: null, ...(active && { failures_in_row: 0 }) }),

    switchOff: (id: number, because: SwitchOffReason): Promise<Integration> =>
      change(id, { active: false, switched_off_because: because }),

    /** The secret in force goes on signing until `overlapUntil`. */
    rotate: ({ id, secret }: Integration, fresh: string, overlapUntil: Date): Promise<Integration> =>
      change(id, { secret: fresh, previous_secret: secret, previous_secret_until: overlapUntil }),

    recordSuccess: (id: number, now: Date): Promise<Integration> =>
      change(id, { last_triggered: now, failures_in_row: 0 }),

    recordFailure: ({ id, failuresInRow }: Integration): Promise<Integration> =>
      change(id, { failures_in_row: failuresInRow + 1 }),

    async remove(id: number): Promise<void> {
      await db.deleteFrom('integrations').where('id', '=', id).execute()
    },

    async removeAllOf(userId: number): Promise<void> {
      await db.deleteFrom('integrations').where('user_id', '=', userId).execute()
    },
  }
}

function fromRow(row: Selectable<IntegrationTables['integrations']>): Integration {
  return {
    id: row.id,
    userId: row.user_id,
    name: row.name,
    webhookUrl: row.webhook_url,
    eventType: row.event_type,
    active: row.active,
    secret: row.secret,
    previousSecret: row.previous_secret,
    previousSecretUntil: row.previous_secret_until,
    createdAt: row.created_at,
    lastTriggered: row.last_triggered,
    failuresInRow: row.failures_in_row,
    switchedOffBecause: row.switched_off_because,
  }
}
