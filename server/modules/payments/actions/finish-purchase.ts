import type { Ctx } from '../../../platform/context.ts'
import { purchaseStore } from '../purchase.store.ts'
import { orderOf } from '../purchase.ts'
import { settlePurchase } from './settle-purchase.ts'

/**
 * Finishes a purchase that a crash left open between the gateway's answer and ours, by asking the gateway what became
 * of it. Nearly always it has long been settled.
 */
export async function finishPurchase(ctx: Ctx, purchaseId: number): Promise<void> {
  const purchase = await purchaseStore(ctx.db).find(purchaseId)
  if (purchase.status !== 'pending') return
  const outcome = await ctx.gateway.settle(orderOf(purchase))
  await ctx.transaction((own) => settlePurchase(own, purchaseId, outcome))
}
