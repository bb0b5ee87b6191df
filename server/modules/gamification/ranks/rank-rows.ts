import { memberSlots, roomFor } from './member-slots.ts'
import type { Placed } from './placed.ts'
import { sortedByKey } from './rank-sort.ts'

/** Names of the whole numbers, besides the place, that entries carry along. */
export type Extra<E extends Placed> = Exclude<keyof E, keyof Placed>

/** Entries in columns: 24 bytes each, 4 for every extra number, and the table by which a member's row is found. */
export interface RankRows<E extends Placed> {
  readonly size: number
  /** -1 for a member that is not in it. */
  find(memberId: number): number
  read(row: number): E
  /** Whether the row has the place of the entry. */
  isPlacedAs(row: number, entry: Placed): boolean
  /** Writes over the row of the entry's member, or a new one; answers it. */
  write(entry: E): number
  remove(memberId: number): void
  /** Which of two rows comes first: below zero for `a`. */
  compare(a: number, b: number): number
  /** All rows, each in its place. */
  sorted(): Int32Array<ArrayBuffer>
}

const never = Number.MAX_SAFE_INTEGER

export function rankRows<E extends Placed>(extras: readonly Extra<E>[]): RankRows<E> {
  const slots = memberSlots()
  let points = new Float64Array(0)
  let reached = new Float64Array(0)
  const carried = extras.map((name) => ({ name, column: new Int32Array(0) }))

  const makeRoom = (row: number) => {
    points = roomFor(points, row)
    reached = roomFor(reached, row)
    for (const extra of carried) extra.column = roomFor(extra.column, row)
  }

  return {
    get size() {
      return slots.size
    },
    find: (memberId) => slots.find(memberId),
    read(row) {
      const at = reached[row] ?? never
      const place: Placed = {
        memberId: slots.memberAt(row),
        points: points[row] ?? 0,
        pointsAt: at === never ? null : at,
      }
      if (carried.length === 0) return place as E
      const entry: Record<PropertyKey, unknown> = { ...place }
      for (const { name, column } of carried) entry[name] = column[row]
      return entry as unknown as E
    },
    isPlacedAs: (row, entry) => points[row] === entry.points && reached[row] === (entry.pointsAt ?? never),
    write(entry) {
      const known = slots.find(entry.memberId)
      const row = known < 0 ? slots.add(entry.memberId) : known
      if (row >= points.length) makeRoom(row)
      points[row] = entry.points
      reached[row] = entry.pointsAt ?? never
      for (const { name, column } of carried) column[row] = Number(entry[name])
      return row
    },
    remove: (memberId) => void slots.remove(memberId),
    compare: (a, b) =>
      (points[b] ?? 0) - (points[a] ?? 0) ||
      (reached[a] ?? 0) - (reached[b] ?? 0) ||
      slots.memberAt(a) - slots.memberAt(b),
    sorted() {
      const all = new Int32Array(slots.end).map((_, row) => row)
      const taken = slots.size === slots.end ? all : all.filter((row) => slots.find(slots.memberAt(row)) === row)
      // Usually they come in the order of their ids.
      const byMember = isAscending(taken, slots.memberAt)
        ? taken
        : sortedByKey(taken, keysOf(taken, slots.end, slots.memberAt))
      const byTime = sortedByKey(
        byMember,
        keysOf(taken, slots.end, (row) => reached[row] ?? 0),
      )
      return sortedByKey(
        byTime,
        keysOf(taken, slots.end, (row) => -(points[row] ?? 0)),
      )
    },
  }
}

/** Keys of the rows, moved so that the lowest is 0. */
function keysOf(rows: Int32Array, end: number, keyOf: (row: number) => number): Float64Array {
  let lowest = Number.POSITIVE_INFINITY
  for (const row of rows) lowest = Math.min(lowest, keyOf(row))
  const keys = new Float64Array(end)
  for (const row of rows) keys[row] = keyOf(row) - lowest
  return keys
}

function isAscending(rows: Int32Array, keyOf: (row: number) => number): boolean {
  return rows.every((row, place) => place === 0 || keyOf(rows[place - 1] ?? row) <= keyOf(row))
}
