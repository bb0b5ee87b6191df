import type { Db } from '../../../platform/db/database.ts'
import { type Signals, signalsResumed } from '../../../platform/signals/signals.ts'
import { gathering } from '../gathering.ts'
import { memberStateStore } from '../member-state.store.ts'
import type { RankChange, RankEntry } from './rank-entry.ts'
import { createRankIndex, type RankIndex } from './rank-index.ts'

export interface Ranked extends RankEntry {
  readonly rank: number
}

/** The ranking over all points, kept in memory: the state rows are the truth, this follows every commit. */
export interface RankReader {
  readonly size: number
  of(memberId: number): Ranked | undefined
  /** `count` members beginning after the first `from`. */
  page(from: number, count: number): Ranked[]
  /** Takes over committed changes, here at once and in other processes within moments. */
  publish(changes: readonly RankChange[]): void
  /** Tells other processes at once what is waiting to be told. */
  flush(): void
}

const ranksChanged = 'ranks.changed'
const gatherMilliseconds = 100
// About 40 bytes each: a signal has to fit into one notification of 8000.
const changesPerSignal = 100

/** A change on its way to other processes; without points the member has gone. */
type Packed = [memberId: number, points?: number, badges?: number, pointsAt?: number | null, version?: number]

interface Following {
  readonly db: Db
  readonly signals: Signals
  onError(error: unknown): void
}

/** Resolves when everybody is in it: a rank that is answered is never that of a half-filled list. */
export async function loadRanks({ db, signals, onError }: Following): Promise<RankReader> {
  // Following begins before reading, so that no change falls in between; the versions put both in order.
  const early: RankChange[] = []
  let take = (changes: readonly RankChange[]) => void early.push(...changes)
  signals.on(ranksChanged, (payload) => take((payload as Packed[]).map(unpack)))

  const places = await memberStateStore(db).places()
  const index = createRankIndex<RankEntry>(
    places.filter((place) => 'points' in place),
    ['badges', 'version'],
  )
  const gone = new Set(places.flatMap((place) => ('gone' in place ? place.memberId : [])))
  take = (changes) => {
    for (const change of changes) apply(index, gone, change)
  }
  take(early)
  const lookAgain = async () => take(await memberStateStore(db).places())
  signals.on(signalsResumed, () => void lookAgain().catch(onError))

  const others = gathering<RankChange>(gatherMilliseconds, (gathered) => {
    const changes = [...gathered.values()].map(pack)
    for (let at = 0; at < changes.length; at += changesPerSignal) {
      signals.emit(ranksChanged, changes.slice(at, at + changesPerSignal))
    }
  })

  return {
    get size() {
      return index.size
    },
    of(memberId) {
      const entry = index.get(memberId)
      const rank = index.rankOf(memberId)
      return entry && rank !== undefined ? { ...entry, rank } : undefined
    },
    page: (from, count) => index.slice(from, count).map((entry, place) => ({ ...entry, rank: from + place + 1 })),
    publish(changes) {
      take(changes)
      for (const change of changes) others.add(change.memberId, () => change)
    },
    flush: () => others.flush(),
  }
}

/** Changes may come late, twice or out of order; the version of the state tells which one is true. */
function apply(index: RankIndex<RankEntry>, gone: Set<number>, change: RankChange): void {
  if ('gone' in change) {
    gone.add(change.memberId)
    index.remove(change.memberId)
    return
  }
  const known = index.get(change.memberId)
  if (gone.has(change.memberId) || (known !== undefined && known.version >= change.version)) return
  index.set(change)
}

function pack(change: RankChange): Packed {
  if ('gone' in change) return [change.memberId]
  return [change.memberId, change.points, change.badges, change.pointsAt, change.version]
}

function unpack([memberId, points, badges = 0, pointsAt = null, version = 0]: Packed): RankChange {
  return points === undefined ? { memberId, gone: true } : { memberId, points, badges, pointsAt, version }
}
