import type { Ctx } from '../../platform/context.ts'
import type { Fact } from '../../platform/facts/fact.ts'
import { userStore } from '../accounts/index.ts'
import { deliverWebhook, queueOf } from './deliver-webhook.ts'
import { deliveryStore, type NewDelivery } from './delivery.store.ts'
import { type Delivery, messageOf } from './delivery.ts'
import { namesOfFact } from './event-type.ts'
import { integrationStore } from './integration.store.ts'
import { mayBeTold } from './integration.ts'

/** Whether anybody is subscribed to it. */
export async function isWanted(ctx: Ctx, fact: Fact): Promise<boolean> {
  if (!ctx.settings.featureIsOn('integrations')) return false
  return (await ctx.subscriptions.ownersWanting(ctx.db, fact)).length > 0
}

/** A fact becomes one delivery for each integration that is subscribed to it and may hear of it. */
export async function queueFact(ctx: Ctx, fact: Fact): Promise<void> {
  if (!ctx.settings.featureIsOn('integrations')) return
  const ownerIds = await ctx.subscriptions.ownersWanting(ctx.db, fact)
  if (ownerIds.length === 0) return

  const integrations = await integrationStore(ctx.db).subscribed(namesOfFact(fact.name), ownerIds)
  const owners = await userStore(ctx.db).findManyById(ownerIds)
  const told = new Set(owners.filter((owner) => mayBeTold(owner, fact)).map(({ id }) => id))
  await queueDeliveries(
    ctx,
    integrations
      .filter(({ userId }) => told.has(userId))
      .map(({ id, eventType }) => ({
        integrationId: id,
        factId: fact.id,
        replayOf: null,
        messageId: newMessageId(ctx),
        payload: messageOf(eventType, fact),
      })),
  )
}

/** Stores deliveries, and the jobs that send them, in the running transaction. */
async function queueDeliveries(ctx: Ctx, fresh: readonly NewDelivery[]): Promise<readonly Delivery[]> {
  const added = await deliveryStore(ctx.db).add(fresh, ctx.clock.now())
  for (const delivery of added) {
    await ctx.jobs.add(deliverWebhook, { id: delivery.id, attempts: delivery.attempts }, { queue: queueOf(delivery) })
  }
  return added
}

/** One that somebody asked for: a test or a replay. */
export async function queueDelivery(ctx: Ctx, fresh: NewDelivery): Promise<Delivery> {
  const [added] = await queueDeliveries(ctx, [fresh])
  if (added === undefined) throw new Error('Tests and replays conflict with nothing')
  return added
}

/** Receivers tell repetitions by it. */
export function newMessageId(ctx: Ctx): string {
  return `msg_${ctx.random.token(18)}`
}
