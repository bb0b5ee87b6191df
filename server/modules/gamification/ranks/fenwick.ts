/** Counts per slot with fast sums from the left (a binary indexed tree). */
export interface Fenwick {
  add(slot: number, amount: number): void
  /** Sum of the slots before `slot`. */
  before(slot: number): number
  /** The slot in which the `position`-th unit (from 0) lies, and its place within that slot. */
  locate(position: number): { readonly slot: number; readonly offset: number }
}

export function fenwickOf(counts: readonly number[]): Fenwick {
  const size = counts.length
  const sums = new Float64Array(size + 1)
  counts.forEach((count, slot) => {
    sums[slot + 1] = count
  })
  for (let node = 1; node <= size; node += 1) {
    const parent = node + (node & -node)
    if (parent <= size) sums[parent] = at(sums, parent) + at(sums, node)
  }
  const highest = size === 0 ? 0 : 2 ** Math.floor(Math.log2(size))

  return {
    add(slot, amount) {
      for (let node = slot + 1; node <= size; node += node & -node) sums[node] = at(sums, node) + amount
    },
    before(slot) {
      let sum = 0
      for (let node = slot; node > 0; node -= node & -node) sum += at(sums, node)
      return sum
    },
    locate(position) {
      let node = 0
      let left = position
      for (let step = highest; step > 0; step >>= 1) {
        const next = node + step
        if (next <= size && at(sums, next) <= left) {
          node = next
          left -= at(sums, next)
        }
      }
      return { slot: node, offset: left }
    },
  }
}

/** Every index that is asked for lies within the array; the fallback satisfies the compiler. */
function at(sums: Float64Array, index: number): number {
  return sums[index] ?? 0
}
