import { createCoalescer } from '../../platform/db/coalescer.ts'
import type { Db } from '../../platform/db/database.ts'
import { type KeptGame, memberStateStore } from './member-state.store.ts'

/** What is kept of a member: the game as of its last action, and its Lümis as of the same moment. */
export interface GameReader {
  /** `undefined` for who never acted: such a member has no Lümis either. */
  of(memberId: number): Promise<KeptGame | undefined>
}

/** Reads games as they are committed; readers that ask at the same time share a query. */
export function createGameReader(db: Db): GameReader {
  const games = createCoalescer<KeptGame>((memberIds) => memberStateStore(db).gamesOf(memberIds))
  return { of: (memberId) => games.load(memberId) }
}
