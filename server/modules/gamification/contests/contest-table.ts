import { compareRanks, type Placed, type RankIndex } from '../ranks/rank-index.ts'

/** A member's score in one period of a contest, or over all of them. */
export interface Scored extends Placed {
  readonly actions: number
}

export interface ContestPlace {
  readonly memberId: number
  readonly rank: number
  readonly score: number
  /** When the score was reached, in milliseconds since 1970. */
  readonly at: number
  /** Actions that counted; 0 over all periods, where they are not kept. */
  readonly actions: number
}

/** The table of one period: its first page is kept ready until somebody on it moves. */
export interface ContestTable {
  readonly size: number
  of(memberId: number): ContestPlace | undefined
  /** `count` places beginning after the first `from`; the whole first page is the same array until somebody on it moves. */
  page(from: number, count: number): readonly ContestPlace[]
  set(entry: Scored): void
  remove(memberId: number): void
}

const kept = 100

export function contestTable(index: RankIndex<Scored>): ContestTable {
  let top: readonly ContestPlace[] | undefined
  // The last entry of the kept page; without one the page has room, and everybody belongs to it.
  let last: Scored | undefined

  const read = (from: number, count: number) =>
    index.slice(from, count).map((entry, at) => placeOf(entry, from + at + 1))
  const firstPage = () => {
    if (top === undefined) {
      top = read(0, kept)
      last = index.slice(kept - 1, 1)[0]
    }
    return top
  }
  const touch = (entry: Scored) => {
    if (last === undefined || compareRanks(entry, last) <= 0) top = undefined
  }

  return {
    get size() {
      return index.size
    },
    of(memberId) {
      const entry = index.get(memberId)
      const rank = index.rankOf(memberId)
      return entry && rank !== undefined ? placeOf(entry, rank) : undefined
    },
    page(from, count) {
      if (from + count > kept) return read(from, count)
      const page = firstPage()
      return from === 0 && count >= page.length ? page : page.slice(from, from + count)
    },
    set(entry) {
      const before = index.get(entry.memberId)
      if (before !== undefined && isSame(before, entry)) return
      if (before !== undefined) touch(before)
      touch(entry)
      index.set(entry)
    },
    remove(memberId) {
      const before = index.get(memberId)
      if (before === undefined) return
      touch(before)
      index.remove(memberId)
    },
  }
}

function placeOf({ memberId, points, pointsAt, actions }: Scored, rank: number): ContestPlace {
  return { memberId, rank, score: points, at: pointsAt ?? 0, actions }
}

function isSame(a: Scored, b: Scored): boolean {
  return a.points === b.points && a.pointsAt === b.pointsAt && a.actions === b.actions
}
