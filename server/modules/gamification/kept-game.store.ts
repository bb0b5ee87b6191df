import { type Holding, lumisHoldings } from '../wallet/index.ts'
import type { Run } from './action-batch.store.ts'
import type { GameState } from './engine/game/game-state.ts'
import { gameFromText } from './game-text.ts'

/** The game of a member as of its last action, and what is left and was earned in it. */
export interface KeptGame {
  readonly game: GameState
  readonly lumis: Holding
}

/** The read that every page of the game begins with: prepared, as planning it takes as long as running it. */
export function keptGameStore(run: Run) {
  return {
    /** The games of members with their Lümis, both as of one moment; who never acted is left out. */
    async of(memberIds: readonly number[]): Promise<Map<number, KeptGame>> {
      const rows = await run(gamesOf, [memberIds])
      return new Map(
        rows.map(([memberId, game, balance, received]) => [
          Number(memberId),
          { game: gameFromText(String(game)), lumis: { balance: Number(balance), received: Number(received) } },
        ]),
      )
    },
  }
}

const gamesOf = {
  name: 'games-with-lumis',
  text: `
    select member_id, game, coalesce(balance, 0), coalesce(received, 0)
    from member_states left join ${lumisHoldings} as lumis on user_id = member_id
    where member_id = any($1::bigint[])`,
}
