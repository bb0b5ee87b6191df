import type { Ctx } from '../../../platform/context.ts'
import { creditsOf } from '../balances.ts'
import { type StatementLine, transferStore } from '../transfer.store.ts'

/**
 * A page of what moved somebody's credits, newest first. `elsewhere` are ids of movements that another module keeps
 * (a purchase that is not settled): they come in their places, with nothing but their id.
 */
export async function creditStatement(
  ctx: Ctx,
  userId: number,
  elsewhere: readonly number[],
  page: { page: number; limit: number },
): Promise<{ items: readonly (StatementLine | { readonly id: number })[]; total: number }> {
  // Opens the account: a statement adds up to the balance, so it begins with the welcome.
  await creditsOf(ctx, userId)
  return transferStore(ctx.db).statement('credits', userId, elsewhere, page)
}
