/**
 * Numbers the members that are in it: slots from 0, given back when a member leaves. Columns of figures beside it then
 * need no object per member. An open-addressed table over two plain arrays: about 20 bytes a member, a Map needs 60.
 */
export interface MemberSlots {
  readonly size: number
  /** Slots lie below it. */
  readonly end: number
  /** -1 for a member that is not in it. */
  find(memberId: number): number
  memberAt(slot: number): number
  /** The member must not be in it. */
  add(memberId: number): number
  /** Answers the slot that is free now; -1 if the member was not in it. */
  remove(memberId: number): number
}

const smallest = 16

export function memberSlots(): MemberSlots {
  let members = new Float64Array(smallest)
  // Places of the table hold slot + 1; 0 is an empty place.
  let table = new Int32Array(2 * smallest)
  const free: number[] = []
  let end = 0

  const placeOf = (memberId: number): number => {
    const mask = table.length - 1
    let place = scatter(memberId) & mask
    for (;;) {
      const held = table[place] ?? 0
      if (held === 0 || members[held - 1] === memberId) return place
      place = (place + 1) & mask
    }
  }

  const enlarge = () => {
    const before = table
    table = new Int32Array(before.length * 2)
    for (const held of before) if (held !== 0) table[placeOf(members[held - 1] ?? 0)] = held
  }

  /** Moves those behind an emptied place forward, so that they are still found. */
  const close = (emptied: number) => {
    const mask = table.length - 1
    let hole = emptied
    for (let place = (hole + 1) & mask; (table[place] ?? 0) !== 0; place = (place + 1) & mask) {
      const wanted = scatter(members[(table[place] ?? 0) - 1] ?? 0) & mask
      if (((place - wanted) & mask) < ((place - hole) & mask)) continue
      table[hole] = table[place] ?? 0
      hole = place
    }
    table[hole] = 0
  }

  return {
    get size() {
      return end - free.length
    },
    get end() {
      return end
    },
    find: (memberId) => (table[placeOf(memberId)] ?? 0) - 1,
    memberAt: (slot) => members[slot] ?? 0,
    add(memberId) {
      const slot = free.pop() ?? end
      if (slot === end) end += 1
      members = roomFor(members, slot)
      if ((end - free.length) * 3 > table.length * 2) enlarge()
      members[slot] = memberId
      table[placeOf(memberId)] = slot + 1
      return slot
    },
    remove(memberId) {
      const place = placeOf(memberId)
      const slot = (table[place] ?? 0) - 1
      if (slot < 0) return -1
      close(place)
      free.push(slot)
      return slot
    },
  }
}

/** The column, or a longer copy of it, that has a place for `slot`. Grows by a quarter: what is in vain stays small. */
export function roomFor<C extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(column: C, slot: number): C {
  if (slot < column.length) return column
  const Column = column.constructor as new (length: number) => C
  const longer = new Column(Math.max(slot + 1, Math.ceil(column.length * 1.25) + smallest))
  longer.set(column)
  return longer
}

/** Spreads ids, which come one after the other, over all bits. */
function scatter(memberId: number): number {
  const mixed = Math.imul((memberId | 0) ^ Math.floor(memberId / 2 ** 32), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
