import { type Fenwick, fenwickOf } from './fenwick.ts'

/** What decides a place: more points first, then who reached them first, then the older member. */
export interface Placed {
  readonly memberId: number
  readonly points: number
  /** Milliseconds since 1970; null without points. */
  readonly pointsAt: number | null
}

/**
 * Members in the order of their points, with the rank of each: sorted chunks, and the sizes of the chunks in a tree.
 * Everything costs the logarithm of the number of members, plus a move within one chunk.
 */
export interface RankIndex<E extends Placed> {
  readonly size: number
  get(memberId: number): E | undefined
  /** Puts a member where it belongs now. */
  set(entry: E): void
  remove(memberId: number): void
  /** From 1; `undefined` for a member that is not in it. */
  rankOf(memberId: number): number | undefined
  /** `count` entries beginning with the one of rank `from` + 1. */
  slice(from: number, count: number): E[]
}

const chunkSize = 512

export function compareRanks(a: Placed, b: Placed): number {
  return b.points - a.points || reached(a) - reached(b) || a.memberId - b.memberId
}

const reached = ({ pointsAt }: Placed) => pointsAt ?? Number.MAX_SAFE_INTEGER

export function createRankIndex<E extends Placed>(initial: Iterable<E> = []): RankIndex<E> {
  const entries = new Map<number, E>()
  for (const entry of initial) entries.set(entry.memberId, entry)
  let chunks = chunked([...entries.values()].sort(compareRanks))
  let sizes = sizesOf(chunks)

  const reshape = (next: E[][]) => {
    chunks = next
    sizes = sizesOf(chunks)
  }

  /** The chunk that holds the entry, or would. */
  const slotOf = (entry: Placed): number => {
    const slot = lowerBound(chunks, (chunk) => compareRanks(chunk[chunk.length - 1] ?? entry, entry))
    return Math.min(slot, chunks.length - 1)
  }

  const take = (entry: E) => {
    const slot = slotOf(entry)
    const chunk = chunks[slot] ?? []
    chunk.splice(placeIn(chunk, entry), 1)
    sizes.add(slot, -1)
    if (chunk.length === 0) reshape(chunks.filter((each) => each.length > 0))
  }

  const put = (entry: E) => {
    if (chunks.length === 0) return reshape([[entry]])
    const slot = slotOf(entry)
    const chunk = chunks[slot] ?? []
    chunk.splice(placeIn(chunk, entry), 0, entry)
    sizes.add(slot, 1)
    if (chunk.length > 2 * chunkSize) reshape(chunks.toSpliced(slot, 1, ...chunked(chunk)))
  }

  return {
    get size() {
      return entries.size
    },
    get: (memberId) => entries.get(memberId),
    set(entry) {
      const before = entries.get(entry.memberId)
      entries.set(entry.memberId, entry)
      if (before !== undefined) take(before)
      put(entry)
    },
    remove(memberId) {
      const entry = entries.get(memberId)
      if (entry === undefined) return
      entries.delete(memberId)
      take(entry)
    },
    rankOf(memberId) {
      const entry = entries.get(memberId)
      if (entry === undefined) return undefined
      const slot = slotOf(entry)
      return sizes.before(slot) + placeIn(chunks[slot] ?? [], entry) + 1
    },
    slice(from, count) {
      if (from >= entries.size) return []
      const { slot, offset } = sizes.locate(from)
      const found: E[] = []
      for (let at = slot; at < chunks.length && found.length < count; at += 1) {
        const start = at === slot ? offset : 0
        found.push(...(chunks[at] ?? []).slice(start, start + count - found.length))
      }
      return found
    },
  }
}

function chunked<E>(sorted: readonly E[]): E[][] {
  const chunks: E[][] = []
  for (let start = 0; start < sorted.length; start += chunkSize) chunks.push(sorted.slice(start, start + chunkSize))
  return chunks
}

function sizesOf(chunks: readonly (readonly unknown[])[]): Fenwick {
  return fenwickOf(chunks.map((chunk) => chunk.length))
}

function placeIn(chunk: readonly Placed[], entry: Placed): number {
  return lowerBound(chunk, (other) => compareRanks(other, entry))
}

/** How many items at the beginning compare below zero. */
function lowerBound<T>(items: readonly T[], compare: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && compare(item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
