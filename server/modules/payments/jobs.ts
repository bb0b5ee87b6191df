import Type from 'typebox'
import type { Ctx } from '../../platform/context.ts'
import { defineJob, type Job } from '../../platform/jobs/jobs.ts'
import { finishPurchase } from './actions/finish-purchase.ts'

const patienceMilliseconds = 5 * 60_000
// Their waits add up to three days: longer than a gateway is ever away.
const maxAttempts = 25

const finishPurchaseJob = defineJob('finish-purchase', Type.Object({ purchase_id: Type.Integer() }), (ctx, payload) =>
  finishPurchase(ctx, payload.purchase_id),
)

/** Booked together with the purchase: whatever happens to this process, somebody looks after it. */
export async function lookAfter(ctx: Ctx, purchaseId: number): Promise<void> {
  const runAt = new Date(ctx.clock.now().getTime() + patienceMilliseconds)
  await ctx.jobs.add(finishPurchaseJob, { purchase_id: purchaseId }, { runAt, maxAttempts })
}

export const paymentJobs: readonly Job[] = [finishPurchaseJob]
