import type { Database } from '../../../platform/db/database.ts'
import { type Comparison, compare } from './compare.ts'
import { comparePlaces, type PlacesCompared } from './compare-places.ts'
import { type Rebuilt, rebuild } from './rebuild.ts'
import { replayStore } from './replay.store.ts'

export interface Verification {
  readonly rebuilt: Rebuilt
  readonly compared: Comparison
  readonly places: PlacesCompared
  /** Nothing is other than the log says. */
  readonly holds: boolean
}

interface Watch {
  /** Before the first action. */
  begin(actions: number): void
  advance(actions: number): void
}

/**
 * Plays the whole log again into `target`, an empty database of this release, and compares all that was derived: states,
 * scores, points, Lümis, places (decision 9). What is compared is as of one instant; members go on acting meanwhile.
 */
export async function verifyReplay(
  live: Database,
  target: Database,
  random: () => number,
  watch: Watch,
): Promise<Verification> {
  const frozen = await live.begin()
  try {
    const store = replayStore(frozen.db)
    await store.freeze()
    watch.begin(await store.count())
    await replayStore(target.db).prepare()
    const rebuilt = await rebuild(frozen.db, target.db, watch.advance)
    const compared = await compare(frozen.db, target.db)
    const places = await comparePlaces(frozen.db, target.db, random)
    const found = [rebuilt, compared, places].flatMap(({ differences }) => differences)
    return { rebuilt, compared, places, holds: found.length === 0 && compared.liveHash === compared.replayedHash }
  } finally {
    await frozen.rollback()
  }
}
