import { createCoalescer } from '../../platform/db/coalescer.ts'
import type { Run } from './action-batch.store.ts'
import { type KeptGame, keptGameStore } from './kept-game.store.ts'

/** What is kept of a member: the game as of its last action, and its Lümis as of the same moment. */
export interface GameReader {
  /** `undefined` for who never acted: such a member has no Lümis either. */
  of(memberId: number): Promise<KeptGame | undefined>
}

/** Reads games as they are committed; readers that ask at the same time share a query. */
export function createGameReader(run: Run): GameReader {
  const games = createCoalescer<KeptGame>(keptGameStore(run).of)
  return { of: (memberId) => games.load(memberId) }
}
