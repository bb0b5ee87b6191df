import { type Fenwick, fenwickOf } from './fenwick.ts'
import type { Placed } from './placed.ts'
import { type Extra, type RankRows, rankRows } from './rank-rows.ts'

export { compareRanks, type Placed } from './placed.ts'

/**
 * Members in the order of their points, with the rank of each: sorted chunks, and the sizes of the chunks in a tree.
 * Everything costs the logarithm of the number of members, plus a move within one chunk. Entries live in columns of
 * numbers, about 55 bytes each, so that many rankings of a million members fit into memory.
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

/** Fills an index with many entries in any order: sorting them once is far cheaper than placing each. */
export interface RankFilling<E extends Placed> {
  add(entry: E): void
  finish(): RankIndex<E>
}

/** Rows in their order, with room for more. */
interface Chunk {
  readonly rows: Int32Array
  count: number
}

const chunkRoom = 1024
// A chunk that was just filled takes some more before it is split.
const chunkFill = 768

/** `extras`: the names of further whole numbers (below 2^31) that entries carry along. */
export function createRankIndex<E extends Placed>(
  initial: Iterable<E> = [],
  extras: readonly Extra<E>[] = [],
): RankIndex<E> {
  const filling = fillRankIndex(extras)
  for (const entry of initial) filling.add(entry)
  return filling.finish()
}

export function fillRankIndex<E extends Placed>(extras: readonly Extra<E>[]): RankFilling<E> {
  const rows = rankRows<E>(extras)
  return { add: (entry) => void rows.write(entry), finish: () => indexOver(rows) }
}

function indexOver<E extends Placed>(rows: RankRows<E>): RankIndex<E> {
  let chunks = chunked(rows.sorted(), chunkFill)
  let sizes = sizesOf(chunks)

  const reshape = (next: Chunk[]) => {
    chunks = next
    sizes = sizesOf(chunks)
  }

  /** The chunk that holds the row, or would. */
  const slotOf = (row: number): number => {
    const isBefore = (slot: number) => rows.compare(lastOf(chunks[slot]) ?? row, row) < 0
    return Math.min(countBefore(chunks.length, isBefore), chunks.length - 1)
  }
  const placeIn = ({ rows: held, count }: Chunk, row: number): number =>
    countBefore(count, (place) => rows.compare(held[place] ?? row, row) < 0)

  const take = (row: number) => {
    const slot = slotOf(row)
    const chunk = chunks[slot]
    if (chunk === undefined) return
    const place = placeIn(chunk, row)
    chunk.rows.copyWithin(place, place + 1, chunk.count)
    chunk.count -= 1
    sizes.add(slot, -1)
    if (chunk.count === 0) reshape(chunks.toSpliced(slot, 1))
  }

  const put = (row: number) => {
    const slot = slotOf(row)
    const chunk = chunks[slot]
    if (chunk === undefined) return reshape(chunked(Int32Array.of(row), chunkFill))
    const place = placeIn(chunk, row)
    chunk.rows.copyWithin(place + 1, place, chunk.count)
    chunk.rows[place] = row
    chunk.count += 1
    sizes.add(slot, 1)
    if (chunk.count === chunkRoom) reshape(chunks.toSpliced(slot, 1, ...chunked(chunk.rows, chunkRoom / 2)))
  }

  return {
    get size() {
      return rows.size
    },
    get(memberId) {
      const row = rows.find(memberId)
      return row < 0 ? undefined : rows.read(row)
    },
    set(entry) {
      const row = rows.find(entry.memberId)
      if (row >= 0 && rows.isPlacedAs(row, entry)) return void rows.write(entry)
      if (row >= 0) take(row)
      put(rows.write(entry))
    },
    remove(memberId) {
      const row = rows.find(memberId)
      if (row < 0) return
      take(row)
      rows.remove(memberId)
    },
    rankOf(memberId) {
      const row = rows.find(memberId)
      if (row < 0) return undefined
      const slot = slotOf(row)
      const chunk = chunks[slot]
      return chunk && sizes.before(slot) + placeIn(chunk, row) + 1
    },
    slice(from, count) {
      if (from >= rows.size) return []
      const { slot, offset } = sizes.locate(from)
      const found: E[] = []
      for (let at = slot; at < chunks.length && found.length < count; at += 1) {
        const start = at === slot ? offset : 0
        const { rows: held, count: most } = chunks[at] ?? emptyChunk
        for (const row of held.subarray(start, Math.min(most, start + count - found.length))) found.push(rows.read(row))
      }
      return found
    },
  }
}

const emptyChunk: Chunk = { rows: new Int32Array(0), count: 0 }

function chunked(sorted: Int32Array, fill: number): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < sorted.length; start += fill) {
    const part = sorted.subarray(start, start + fill)
    const rows = new Int32Array(chunkRoom)
    rows.set(part)
    chunks.push({ rows, count: part.length })
  }
  return chunks
}

function sizesOf(chunks: readonly Chunk[]): Fenwick {
  return fenwickOf(chunks.map(({ count }) => count))
}

function lastOf(chunk: Chunk | undefined): number | undefined {
  return chunk?.rows[chunk.count - 1]
}

/** How many of the places from 0 on, of `length`, come before what is looked for. */
function countBefore(length: number, isBefore: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
