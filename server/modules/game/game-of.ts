import type { MemberCaller } from '../../platform/callers/caller.ts'
import type { Ctx } from '../../platform/context.ts'
import { arriveGame, type GameState, newGame } from '../gamification/index.ts'

/** A member as the endpoints of the game know it. */
export type Player = Pick<MemberCaller, 'userId' | 'timeZone'>

/** The game of a member as it stands now: the time that has passed since the last action is part of it (decision 9). */
export async function gameOf(ctx: Ctx, { userId, timeZone }: Player): Promise<GameState> {
  const kept = await ctx.games.of(userId)
  const game = kept?.game ?? newGame
  return arriveGame(game, ctx.clock.now().getTime(), timeZone, userId, ctx.rules.current.game)
}
