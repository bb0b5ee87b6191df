import type { Ctx } from '../../../platform/context.ts'
import { contestPeriodStore } from './close/contest-period.store.ts'
import { contestResultStore } from './contest-result.store.ts'
import type { ContestPeriod } from './contests.ts'

export interface Standing {
  readonly rank: number
  readonly memberId: number
  readonly score: number
  readonly actions: number
}

/** The table of one period: as it stands, or, once it is closed, as it stays. */
export interface ContestStandings {
  readonly isFinal: boolean
  readonly participants: number
  /** The place of the member who asks; `undefined` for who has none. */
  readonly own: Standing | undefined
  readonly places: readonly Standing[]
}

/** `count` places beginning after the first `from`. `isOver`: the period has ended, so its results may be final. */
export async function contestStandings(
  ctx: Ctx,
  { contest, period, isOver }: ContestPeriod & { readonly isOver: boolean },
  memberId: number,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<ContestStandings> {
  const closed = isOver ? await contestPeriodStore(ctx.db).find({ contest, period }) : undefined
  if (closed === undefined) {
    return {
      isFinal: false,
      participants: ctx.contests.size(contest, period),
      own: ctx.contests.of(contest, period, memberId),
      places: ctx.contests.page(contest, period, from, count),
    }
  }
  const results = contestResultStore(ctx.db)
  const [own, places] = await Promise.all([results.resultOf(closed, memberId), results.resultsOf(closed, from, count)])
  return { isFinal: true, participants: closed.participants, own, places }
}
