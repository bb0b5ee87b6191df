import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStorable } from './storable.ts'

function nested(levels: number): unknown {
  return levels === 0 ? 'core' : [nested(levels - 1)]
}

test('whatever JSON people write can be kept', () => {
  fc.assert(fc.property(fc.json({ stringUnit: 'grapheme' }), (text) => isStorable(JSON.parse(text))))
})

test.each([
  ['a NUL character', 'a\u0000b'],
  ['half of a surrogate pair', { note: ['\ud800'] }],
  ['a name with half of a pair', { '\udfff': 1 }],
  ['a nesting of 65 levels', nested(65)],
])('%s cannot', (_what, value) => {
  expect(isStorable(value)).toBe(false)
})

test('64 levels are not too deep', () => {
  expect(isStorable(nested(64))).toBe(true)
})
