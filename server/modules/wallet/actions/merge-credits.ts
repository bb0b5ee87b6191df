import type { Ctx } from '../../../platform/context.ts'
import { accountStore } from '../account.store.ts'
import type { Currency } from '../ledger.ts'
import { lockBalances } from './lock-balances.ts'
import { transfer } from './transfer.ts'

/** Carries what a guest has left over to the member that it turned out to be, and its history with it (design §3). */
export async function mergeCredits(ctx: Ctx, guestId: number, memberId: number): Promise<void> {
  // A guest that never looked at its credits has none: an account opened only now would be a gift to every login.
  const known = await accountStore(ctx.db).balancesOf('credits', [guestId])
  if (known.has(guestId)) await mergeAccount(ctx, 'credits', guestId, memberId)
  // Lümis are no gift. The guest's account is opened where there is none, so that whatever is still paid to the guest
  // finds its way to the member.
  await mergeAccount(ctx, 'lumis', guestId, memberId)
}

async function mergeAccount(ctx: Ctx, currency: Currency, guestId: number, memberId: number): Promise<void> {
  const balance = (await lockBalances(ctx, currency, [guestId, memberId])).get(guestId) ?? 0
  if (balance > 0) {
    await transfer(ctx, currency, {
      from: { user: guestId },
      to: { user: memberId },
      amount: balance,
      reason: 'merge',
      key: `merge:${guestId}`,
    })
  }
  await accountStore(ctx.db).merge(currency, guestId, memberId)
}
