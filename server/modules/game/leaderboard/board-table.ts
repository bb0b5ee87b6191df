import { dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import {
  type BoardRule,
  type ContestStandings,
  closesAt,
  contestKey,
  contestStandings,
  type Kept,
  periodEnd,
  periodOf,
  previousPeriod,
} from '../../gamification/index.ts'

export type PeriodName = 'current' | 'previous' | 'all_time'

/** One table of a board: a period of it, or all of them together. */
export interface BoardTable {
  readonly board: Kept<BoardRule>
  readonly name: PeriodName
  readonly contest: string
  readonly period: number | 'all'
  /** First and last site day; null over all periods. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** First instant after it, and when its results are final, in milliseconds since 1970; null over all periods. */
  readonly ends: { readonly end: number; readonly final: number } | null
}

export function tableOf(ctx: Ctx, board: Kept<BoardRule>, name: PeriodName): BoardTable {
  const contest = contestKey('board', board.id)
  if (name === 'all_time') return { board, name, contest, period: 'all', days: null, ends: null }
  const zone = ctx.rules.current.game.siteZone
  const running = periodOf(board.period, dayOf(ctx.clock.now().getTime(), zone))
  const first = name === 'current' ? running.first : previousPeriod(board.period, running.first)
  const { last } = periodOf(board.period, first)
  return {
    board,
    name,
    contest,
    period: first,
    days: { first: dayText(first), last: dayText(last) },
    ends: { end: periodEnd(board.period, first, zone), final: closesAt(board, first, zone) },
  }
}

/** Who is where: from memory, or from the final results of a period that is closed. */
export function standingsOf(ctx: Ctx, { contest, period, name }: BoardTable): Promise<ContestStandings> {
  return contestStandings(ctx, { contest, period, isOver: name === 'previous' })
}
