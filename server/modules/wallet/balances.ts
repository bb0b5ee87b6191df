import type { Ctx } from '../../platform/context.ts'
import type { Balances } from '../accounts/index.ts'
import { accountStore } from './account.store.ts'
import { openAccounts } from './actions/open-accounts.ts'

/** Balances for modules that show them but may not call the wallet. */
export const balances: Balances = { creditsOf, creditsOfAll }

/**
 * A user's credits. The first look opens the account with its welcome gift, in a transaction or outside one.
 * @throws credits.user_unknown
 */
export async function creditsOf(ctx: Ctx, userId: number): Promise<number> {
  return (await creditsOfAll(ctx, [userId])).get(userId) ?? 0
}

async function creditsOfAll(ctx: Ctx, userIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const store = accountStore(ctx.db)
  const known = await store.balancesOf('credits', userIds)
  const missing = userIds.filter((id) => !known.has(id))
  if (missing.length === 0) return known
  await openAccounts(ctx, 'credits', missing)
  return store.balancesOf('credits', userIds)
}
