import type { Ctx } from '../../../platform/context.ts'
import { type ClosedPeriod, contestPeriodStore } from './close/contest-period.store.ts'
import { type Ending, endingsOf } from './close/ending.ts'

/** A page of the periods that are final, the one that ended last first. */
export function closedPeriods(
  ctx: Ctx,
  page: { readonly page: number; readonly limit: number },
): Promise<{ readonly items: readonly ClosedPeriod[]; readonly total: number }> {
  return contestPeriodStore(ctx.db).page(page)
}

/** The periods in which somebody has a score and that are not final, the one that ends first first. */
export function openEndings(ctx: Ctx): Ending[] {
  return endingsOf(ctx.contests.openPeriods(), ctx.rules.current.game)
}
