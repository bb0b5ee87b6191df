import type { Db } from '../../../platform/db/database.ts'
import type { GameEffects } from '../engine/game/effects.ts'
import type { RuleBook } from '../rule-book.ts'
import { memberReplay, type Replayed } from './member-replay.ts'
import { replayStore } from './replay.store.ts'

/** A member's whole log, played from its beginning; `effects` by the number of the action. */
export async function replayMember(
  db: Db,
  book: Pick<RuleBook, 'version'>,
  memberId: number,
): Promise<Replayed & { readonly effects: ReadonlyMap<number, GameEffects> }> {
  const effects = new Map<number, GameEffects>()
  const replay = memberReplay(({ id = 0 }, brought) => void effects.set(id, brought))
  for (const logged of await replayStore(db).logOf(memberId)) {
    replay.take(logged, await book.version(logged.effects.rules))
  }
  return { ...replay.finish(), effects }
}
