import Type from 'typebox'
import { defineJob, type Recurrence } from '../../platform/jobs/jobs.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { deliveryStore } from './delivery.store.ts'

const dayMilliseconds = 86_400_000

/** Deliveries are kept for as long as other logs (rules §1.3, `log_retention_days`). */
const forgetOldDeliveries = defineJob('forget-old-deliveries', Type.Object({}), async (ctx) => {
  const kept = ctx.settings.get('log_retention_days') * dayMilliseconds
  await deliveryStore(ctx.db).forgetBefore(new Date(ctx.clock.now().getTime() - kept))
})

export const integrationJobs = [deliverWebhook]

export const integrationRecurrences: readonly Recurrence[] = [
  { job: forgetOldDeliveries, pattern: '20 4 * * *', timeZone: 'UTC' },
]
