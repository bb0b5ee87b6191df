import type { Ctx } from '../../../platform/context.ts'
import { accountStore } from '../account.store.ts'
import type { Currency } from '../ledger.ts'
import { openAccounts } from './open-accounts.ts'

/**
 * Balances by user, locked until the end of the transaction; accounts that are not there yet are opened.
 * @throws credits.user_unknown
 */
export async function lockBalances(
  ctx: Ctx,
  currency: Currency,
  userIds: readonly number[],
): Promise<Map<number, number>> {
  const store = accountStore(ctx.db)
  const balances = await store.lock(currency, userIds)
  const missing = userIds.filter((id) => !balances.has(id))
  if (missing.length === 0) return balances
  await openAccounts(ctx, currency, missing)
  return store.lock(currency, userIds)
}
