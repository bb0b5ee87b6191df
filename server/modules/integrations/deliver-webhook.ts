import Type from 'typebox'
import type { Ctx } from '../../platform/context.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import { guardedPost, OutgoingFailure } from '../../platform/outgoing/guarded-request.ts'
import { userStore } from '../accounts/index.ts'
import { deliveryStore } from './delivery.store.ts'
import {
  type Attempt,
  answerSeconds,
  type Delivery,
  excerptBytes,
  judge,
  retryAfter,
  type Verdict,
} from './delivery.ts'
import { pingEvent } from './event-type.ts'
import { integrationStore } from './integration.store.ts'
import { failuresUntilOff, type Integration, isInGoodStanding, secretsAt } from './integration.ts'
import { signatureHeaders } from './signature.ts'
import { switchOff } from './switch-off.ts'

const Payload = Type.Object({
  id: Type.Integer(),
  /** Attempts made before this one. */
  attempts: Type.Integer(),
})

/** Messages of one integration go one after the other, so that an address that is slow to answer holds one worker only. */
export function queueOf({ integrationId }: Pick<Delivery, 'integrationId'>): string {
  return `webhooks-${integrationId}`
}

/**
 * One attempt to deliver one message. Another attempt is another job, booked together with the outcome of this one, so
 * that waits follow the product's clock. A job that runs twice finds that its attempt was made.
 */
export const deliverWebhook = defineJob('deliver-webhook', Payload, async (ctx, { id, attempts }) => {
  const delivery = await deliveryStore(ctx.db).find(id)
  if (delivery === undefined || delivery.status !== 'pending' || delivery.attempts !== attempts) return
  const integration = await integrationStore(ctx.db).find(delivery.integrationId)
  if (integration === undefined) return
  const obstacle = await obstacleTo(ctx, integration, delivery)
  if (obstacle === undefined) await recordAttempt(ctx, delivery, await send(ctx, integration, delivery))
  else await recordObstacle(ctx, delivery, obstacle)
})

/** Why the message is not even tried, if there is a reason. Test messages are asked for, so they also go out while it is off. */
async function obstacleTo(ctx: Ctx, integration: Integration, delivery: Delivery): Promise<string | undefined> {
  if (!ctx.settings.featureIsOn('integrations')) return 'feature_off'
  if (!integration.active && delivery.eventType !== pingEvent) return 'switched_off'
  const owner = await userStore(ctx.db).findById(integration.userId)
  return isInGoodStanding(owner) ? undefined : 'owner_inactive'
}

async function send(ctx: Ctx, integration: Integration, { messageId, payload }: Delivery): Promise<Attempt> {
  const now = ctx.clock.now()
  const body = JSON.stringify(payload)
  const seconds = Math.min(answerSeconds, ctx.settings.get('celery_task_timeout'))
  try {
    const { status, headers, excerpt } = await guardedPost({
      url: integration.webhookUrl,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Tribu-Webhooks',
        ...signatureHeaders({ messageId, body, secrets: secretsAt(integration, now) }, now),
      },
      body,
      timeoutMilliseconds: seconds * 1000,
      excerptBytes,
      privateNetworks: ctx.settings.get('webhook_private_networks'),
    })
    const wish = headers['retry-after']
    const retryAfterSeconds = retryAfter(status, typeof wish === 'string' ? wish : undefined)
    return { status, excerpt, error: null, retryAfterSeconds }
  } catch (error) {
    if (!(error instanceof OutgoingFailure)) throw error
    return { status: null, excerpt: null, error: error.message, retryAfterSeconds: undefined }
  }
}

function recordAttempt(ctx: Ctx, delivery: Delivery, attempt: Attempt): Promise<void> {
  return ctx.transaction(async (own) => {
    // Locked first, here as everywhere: a delivery is only ever changed under its integration.
    const integration = await integrationStore(own.db).lock(delivery.integrationId)
    if (integration === undefined) return
    const now = own.clock.now()
    const attempts = delivery.attempts + 1
    const verdict = judge(attempt, attempts, own.settings.get('celery_max_retries'))
    const nextAttemptAt = verdict.kind === 'again' ? new Date(now.getTime() + verdict.seconds * 1000) : null
    const status = verdict.kind === 'again' ? 'pending' : verdict.kind
    const isFirst = await deliveryStore(own.db).record(delivery, { status, attempts, nextAttemptAt }, attempt, now)
    if (!isFirst) return
    if (nextAttemptAt !== null) {
      await own.jobs.add(
        deliverWebhook,
        { id: delivery.id, attempts },
        { runAt: nextAttemptAt, queue: queueOf(delivery) },
      )
    }
    await remember(own, integration, delivery, verdict)
    own.afterCommit(() => own.live.toUser(integration.userId, { topic: 'integrations' }))
  })
}

/** What the outcome means for the integration itself. Test messages say nothing about it, except that nobody is there. */
async function remember(ctx: Ctx, integration: Integration, { eventType }: Delivery, verdict: Verdict): Promise<void> {
  const store = integrationStore(ctx.db)
  if (verdict.kind === 'succeeded') return void (await store.recordSuccess(integration.id, ctx.clock.now()))
  if (verdict.kind === 'again') return
  if (verdict.gone) return switchOff(ctx, integration, 'gone')
  if (eventType === pingEvent) return
  const { failuresInRow } = await store.recordFailure(integration)
  if (failuresInRow >= failuresUntilOff) await switchOff(ctx, integration, 'failing')
}

function recordObstacle(ctx: Ctx, delivery: Delivery, error: string): Promise<void> {
  return ctx.transaction(async (own) => {
    await integrationStore(own.db).lock(delivery.integrationId)
    const outcome = { status: 'failed', attempts: delivery.attempts, nextAttemptAt: null } as const
    const attempt = { status: null, excerpt: null, error, retryAfterSeconds: undefined }
    await deliveryStore(own.db).record(delivery, outcome, attempt, own.clock.now())
  })
}
