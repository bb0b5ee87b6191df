import type { Ctx } from '../../../platform/context.ts'
import { type StatementLine, transferStore } from '../transfer.store.ts'

export type CreditLine = StatementLine

/**
 * A page of what moved somebody's credits, newest first. `elsewhere` are ids of movements that another module keeps
 * (a purchase that is not settled): they come in their places, with nothing but their id.
 */
export function creditStatement(
  ctx: Ctx,
  userId: number,
  elsewhere: readonly number[],
  page: { page: number; limit: number },
): Promise<{ items: readonly (CreditLine | { readonly id: number })[]; total: number }> {
  return transferStore(ctx.db).statement('credits', userId, elsewhere, page)
}
