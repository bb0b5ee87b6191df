import type { Ctx } from '../../../platform/context.ts'
import { accountStore } from '../account.store.ts'
import { type Payment, rewardStore } from '../reward.store.ts'
import { openAccounts } from './open-accounts.ts'

const maxPayments = 10_000

/**
 * Pays Lümis to many in the running transaction, as when a period closes: once per key, whatever member or amount the
 * key came with before, so that a close that was interrupted can pay everything again. What merged guests have earned
 * goes to the members they turned out to be. At most 10,000 a call. Answers how many were paid now.
 *
 * @throws credits.user_unknown; request.idempotency_conflict when a key is being used for somebody else right now
 */
export async function rewardAll(ctx: Ctx, payments: readonly Payment[]): Promise<number> {
  if (payments.length > maxPayments) throw new RangeError(`${payments.length} payments; ${maxPayments} fit in a call`)
  const first = new Map<string, Payment>()
  for (const payment of payments) if (!first.has(payment.key)) first.set(payment.key, payment)
  if (first.size === 0) return 0

  const memberIds = [...new Set(payments.map(({ memberId }) => memberId))]
  const rewards = rewardStore(ctx.db)
  if ((await rewards.lock(memberIds)) < memberIds.length) {
    const known = await accountStore(ctx.db).balancesOf('lumis', memberIds)
    await openAccounts(
      ctx,
      'lumis',
      memberIds.filter((id) => !known.has(id)),
    )
    await rewards.lock(memberIds)
  }
  return rewards.pay([...first.values()], ctx.clock.now())
}
