import type { MemberCaller } from '../../platform/callers/caller.ts'
import type { Ctx } from '../../platform/context.ts'
import { arriveGame, type GameState, newGame } from '../gamification/index.ts'
import type { Holding } from '../wallet/index.ts'

/** A member as the endpoints of the game know it. */
export type Player = Pick<MemberCaller, 'userId' | 'timeZone'>

const nothing: Holding = { balance: 0, received: 0 }

/** The game of a member as it stands now: the time that has passed since the last action is part of it (decision 9). */
export async function gameOf(ctx: Ctx, player: Player): Promise<GameState> {
  return (await gameWithLumisOf(ctx, player)).game
}

/** The same with what the member has and has earned in Lümis, both as of one moment. */
export async function gameWithLumisOf(
  ctx: Ctx,
  { userId, timeZone }: Player,
): Promise<{ readonly game: GameState; readonly lumis: Holding }> {
  const { game, lumis } = (await ctx.games.of(userId)) ?? { game: newGame, lumis: nothing }
  const now = ctx.clock.now().getTime()
  return { game: arriveGame(game, now, timeZone, userId, ctx.rules.current.game), lumis }
}
