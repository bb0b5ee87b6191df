const digits = 2048

/**
 * `slots` in the order of the keys that they have in `keys`: whole numbers from 0, lowest first; of equal ones the order
 * stays. A radix sort: a million in a few hundredths of a second, where comparing them takes more than one.
 */
export function sortedByKey(slots: Int32Array<ArrayBuffer>, keys: Float64Array): Int32Array<ArrayBuffer> {
  let highest = 0
  for (const slot of slots) highest = Math.max(highest, keys[slot] ?? 0)
  let from = slots
  let to = new Int32Array(slots.length)
  for (let unit = 1; unit <= highest; unit *= digits) {
    const starts = startsOf(from, keys, unit)
    for (const slot of from) {
      const digit = digitOf(keys[slot] ?? 0, unit)
      const start = starts[digit] ?? 0
      to[start] = slot
      starts[digit] = start + 1
    }
    const spare = from === slots ? new Int32Array(slots.length) : from
    from = to
    to = spare
  }
  return from
}

/** Where the slots with each digit begin. */
function startsOf(slots: Int32Array, keys: Float64Array, unit: number): Int32Array {
  const starts = new Int32Array(digits + 1)
  for (const slot of slots) {
    const digit = digitOf(keys[slot] ?? 0, unit)
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1
  }
  for (let digit = 1; digit <= digits; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  return starts
}

// The operator cuts to whole numbers first; `digits` is a power of two.
const digitOf = (key: number, unit: number) => (key / unit) & (digits - 1)
