import { dayOf } from '../../platform/clock/calendar.ts'
import type { Ctx } from '../../platform/context.ts'
import { type BoardRule, contestKey, type Kept, periodOf } from '../gamification/index.ts'

/** The place of a member in the running period of a board; null without a score. */
export function placeOn(ctx: Ctx, board: Kept<BoardRule>, memberId: number): number | null {
  const siteDay = dayOf(ctx.clock.now().getTime(), ctx.rules.current.game.siteZone)
  const { first } = periodOf(board.period, siteDay)
  return ctx.contests.of(contestKey('board', board.id), first, memberId)?.rank ?? null
}
