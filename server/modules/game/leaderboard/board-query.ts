import Type from 'typebox'
import type { Ctx } from '../../../platform/context.ts'
import { defineError } from '../../../platform/errors/named-error.ts'
import type { BoardRule, Kept } from '../../gamification/index.ts'

export const unknownBoard = defineError('leaderboard.unknown', 404, {
  es: 'No existe esa clasificación',
  en: 'There is no such leaderboard',
})

/** Which table of which board. */
export const PeriodQuery = {
  type: Type.String({ maxLength: 50, description: 'Code of a board: `weekly_invoices`, `monthly_surveys` …' }),
  period: Type.Enum(['current', 'previous', 'all_time'], { default: 'current' }),
}

/** @throws leaderboard.unknown, also for one that is switched off */
export function boardNamed(ctx: Ctx, code: string): Kept<BoardRule> {
  for (const board of ctx.rules.current.game.boards.values()) if (board.code === code && board.active) return board
  throw unknownBoard()
}
