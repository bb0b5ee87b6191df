import type { Ctx } from '../../../platform/context.ts'
import { actionStore, type HistoryFilter } from '../action.store.ts'
import type { Action } from '../action.ts'

/** What a member did, commands included, newest first. `page` counts from 1. */
export function actionHistory(
  ctx: Ctx,
  memberId: number,
  filter: HistoryFilter,
  page: { readonly page: number; readonly limit: number },
): Promise<{ readonly items: readonly Action[]; readonly total: number }> {
  return actionStore(ctx.db).history(memberId, filter, page)
}
