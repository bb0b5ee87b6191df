import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameValue } from './same-value.ts'

test('values are the same as the general comparison of what is kept of them finds', () => {
  const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(kept(a), kept(b))).toBe(isDeepStrictEqual(kept(a), kept(b)))
      expect(sameValue(kept(a), kept(a))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('the order of fields says nothing, that of a list does', () => {
  expect(sameValue({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
  expect(sameValue([1, 2], [2, 1])).toBe(false)
  expect(sameValue([1], [1, 2])).toBe(false)
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameValue([], {})).toBe(false)
  expect(sameValue(null, {})).toBe(false)
})
