import type { Ctx } from '../../../platform/context.ts'
import { accountStore } from '../account.store.ts'
import { lockBalances } from './lock-balances.ts'
import { transfer } from './transfer.ts'

/** Carries what a guest has left over to the member that it turned out to be, and its history with it (design §3). */
export async function mergeCredits(ctx: Ctx, guestId: number, memberId: number): Promise<void> {
  const store = accountStore(ctx.db)
  // A guest that never looked at its credits has none: an account opened only now would be a gift to every login.
  if (!(await store.balancesOf('credits', [guestId])).has(guestId)) return
  const balance = (await lockBalances(ctx, 'credits', [guestId, memberId])).get(guestId) ?? 0
  if (balance > 0) {
    await transfer(ctx, 'credits', {
      from: { user: guestId },
      to: { user: memberId },
      amount: balance,
      reason: 'merge',
      key: `merge:${guestId}`,
    })
  }
  await store.merge('credits', guestId, memberId)
}
