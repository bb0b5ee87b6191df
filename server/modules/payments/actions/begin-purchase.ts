import type { Ctx } from '../../../platform/context.ts'
import { idempotencyConflict } from '../../../platform/errors/errors.ts'
import { amountMismatch } from '../errors.ts'
import { lookAfter } from '../jobs.ts'
import { amountOf, isAmount, priceInCents, printAmount } from '../money.ts'
import { purchaseStore } from '../purchase.store.ts'
import { type Purchase, type PurchaseRequest, requestHash } from '../purchase.ts'
import { chosenProvider } from './chosen-provider.ts'

/**
 * Notes what somebody wants to buy, and at which price, before any gateway hears of it. A repeated request finds what
 * the first one noted, whatever prices and providers have become since.
 * @throws purchase.amount_mismatch, provider.unavailable, request.idempotency_conflict
 */
export async function beginPurchase(
  ctx: Ctx,
  userId: number,
  request: PurchaseRequest,
  key: string | undefined,
): Promise<Purchase> {
  const hash = requestHash(request)
  const known = key === undefined ? undefined : await purchaseStore(ctx.db).findByKey(userId, key)
  if (known !== undefined) return sameRequest(known, hash)

  const { credits } = request
  const amountCents = priceInCents(credits, ctx.settings.get('credit_price'))
  checkAmount(request, amountCents)
  const { code } = await chosenProvider(ctx, userId, request.payment_method ?? undefined)
  // The first look at an account brings its welcome, which belongs before the first purchase.
  await ctx.balances.creditsOf(ctx, userId)

  return ctx.transaction(async (own) => {
    const wish = { userId, credits, amountCents, provider: code, requestHash: hash, key }
    const { purchase, isNew } = await purchaseStore(own.db).addOnce(wish, own.clock.now())
    if (isNew) await lookAfter(own, purchase.id)
    return sameRequest(purchase, hash)
  })
}

function sameRequest(purchase: Purchase, hash: string): Purchase {
  if (purchase.requestHash !== hash) throw idempotencyConflict()
  return purchase
}

function checkAmount({ credits, payment_amount }: PurchaseRequest, cents: number): void {
  if (payment_amount === undefined || isAmount(cents, payment_amount)) return
  throw amountMismatch({
    values: { credits, amount: printAmount(cents) },
    details: { expected_amount: amountOf(cents) },
  })
}
