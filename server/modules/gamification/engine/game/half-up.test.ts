import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timesHalfUp } from './half-up.ts'

describe('an amount times a factor', () => {
  test.each([
    [50, 1.15, 58],
    [100, 1.005, 101],
    [10, 1.05, 11],
    [10, 1.04, 10],
    [0, 10, 0],
    [1_000_000, 10, 10_000_000],
  ])('%d × %d = %d', (amount, factor, expected) => {
    expect(timesHalfUp(amount, factor)).toBe(expected)
  })

  test('is never below the amount, and exact in hundredths', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 100, max: 1000 }), (amount, hundredths) => {
        const times = timesHalfUp(amount, hundredths / 100)
        expect(times).toBeGreaterThanOrEqual(amount)
        expect(times).toBe(Math.floor((amount * hundredths + 50) / 100))
      }),
    )
  })
})
