import type { Ctx } from '../../../platform/context.ts'
import { transfer } from '../../wallet/index.ts'
import { paymentFailed, paymentSucceeded } from '../facts.ts'
import type { Outcome } from '../gateways/gateway.ts'
import { amountOf, priceCurrency } from '../money.ts'
import { purchaseStore } from '../purchase.store.ts'
import { type Purchase, referenceOf } from '../purchase.ts'

/**
 * Writes down what the gateway answered: completed and paid out, or failed. Whoever comes second (a repeated request,
 * the clock) changes nothing. Answers the balance after a completed purchase, and undefined for a failed one.
 */
export async function settlePurchase(ctx: Ctx, purchaseId: number, outcome: Outcome): Promise<number | undefined> {
  const purchase = await purchaseStore(ctx.db).lock(purchaseId)
  if (purchase.status === 'failed' || (purchase.status === 'pending' && outcome === 'declined')) {
    return fail(ctx, purchase)
  }
  // The transfer carries the purchase as its key, so for a completed purchase this answers what it did then.
  const { toBalance } = await transfer(ctx, 'credits', {
    id: purchase.id,
    from: { system: 'sales' },
    to: { user: purchase.userId },
    amount: purchase.credits,
    reason: 'purchase',
    reference: referenceOf(purchase.id),
    key: referenceOf(purchase.id),
  })
  const credits = toBalance ?? 0
  if (purchase.status === 'completed') return credits

  await purchaseStore(ctx.db).settle(purchase.id, 'completed', ctx.clock.now())
  const { userId } = purchase
  await ctx.announce(paymentSucceeded({ ...factOf(purchase), credits_remaining: credits }, { memberId: userId }))
  ctx.afterCommit(() => {
    ctx.live.toUser(userId, { topic: 'credits', credits })
    ctx.live.toUser(userId, { topic: 'payments' })
  })
  return credits
}

async function fail(ctx: Ctx, purchase: Purchase): Promise<undefined> {
  if (purchase.status === 'failed') return
  await purchaseStore(ctx.db).settle(purchase.id, 'failed', ctx.clock.now())
  await ctx.announce(paymentFailed(factOf(purchase), { memberId: purchase.userId }))
  ctx.afterCommit(() => ctx.live.toUser(purchase.userId, { topic: 'payments' }))
}

function factOf({ id, userId, credits, amountCents, provider }: Purchase) {
  return {
    transaction_id: id,
    user_id: userId,
    credits,
    payment_amount: amountOf(amountCents),
    currency: priceCurrency,
    payment_method: provider,
  }
}
