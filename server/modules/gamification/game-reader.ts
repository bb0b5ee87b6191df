import { createCoalescer } from '../../platform/db/coalescer.ts'
import type { Db } from '../../platform/db/database.ts'
import type { MemberState } from './engine/engine.ts'
import { memberStateStore } from './member-state.store.ts'

/** What is kept of a member: the state as of its last action. */
export interface GameReader {
  /** `undefined` for who never acted. */
  of(memberId: number): Promise<MemberState | undefined>
}

/** Reads states as they are committed; readers that ask at the same time share a query. */
export function createGameReader(db: Db): GameReader {
  const states = createCoalescer<MemberState>((memberIds) => memberStateStore(db).statesOf(memberIds))
  return { of: (memberId) => states.load(memberId) }
}
