import type { Ctx } from '../../../platform/context.ts'
import { type ClosedPeriod, contestPeriodStore } from './close/contest-period.store.ts'
import { type ContestResult, contestResultStore } from './contest-result.store.ts'
import type { ContestPlace } from './contest-table.ts'

/** The table of one period, or of all together: as it stands, or, once it is closed, as it stays. */
export interface ContestStandings {
  readonly isFinal: boolean
  readonly participants: number
  /** `undefined` for who has no score. */
  of(memberId: number): Promise<ContestPlace | undefined>
  /** `count` places beginning after the first `from`. */
  page(from: number, count: number): Promise<readonly ContestPlace[]>
}

interface Wanted {
  readonly contest: string
  readonly period: number | 'all'
  /** The period has ended, so its results may be final. */
  readonly isOver: boolean
}

export async function contestStandings(ctx: Ctx, { contest, period, isOver }: Wanted): Promise<ContestStandings> {
  const closed = isOver && period !== 'all' ? await contestPeriodStore(ctx.db).find({ contest, period }) : undefined
  if (closed !== undefined) return finalStandings(ctx, closed)
  return {
    isFinal: false,
    participants: ctx.contests.size(contest, period),
    of: async (memberId) => ctx.contests.of(contest, period, memberId),
    page: async (from, count) => ctx.contests.page(contest, period, from, count),
  }
}

function finalStandings(ctx: Ctx, closed: ClosedPeriod): ContestStandings {
  const results = contestResultStore(ctx.db)
  return {
    isFinal: true,
    participants: closed.participants,
    async of(memberId) {
      const result = await results.resultOf(closed, memberId)
      return result && placeOf(result)
    },
    page: async (from, count) => (await results.resultsOf(closed, from, count)).map(placeOf),
  }
}

function placeOf({ memberId, rank, score, reachedAt, actions }: ContestResult): ContestPlace {
  return { memberId, rank, score, at: reachedAt.getTime(), actions }
}
