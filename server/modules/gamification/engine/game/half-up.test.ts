import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factorParts, timesHalfUp } from './half-up.ts'

describe('an amount times factors', () => {
  test.each<[number, number[], number]>([
    [50, [1.15], 58],
    [100, [1.005], 101],
    [10, [1.05], 11],
    [10, [1.04], 10],
    [0, [10], 0],
    [1_000_000, [10], 10_000_000],
    [25, [1.15, 1.2], 35],
    [10, [1.05, 1.05], 11],
    [7, [], 7],
  ])('%d × %j = %d', (amount, factors, expected) => {
    expect(timesHalfUp(amount, ...factors)).toBe(expected)
  })

  test('leaves out what is not there', () => {
    expect(timesHalfUp(25, undefined, 1.15, undefined, 1.2)).toBe(35)
  })

  test('is exact for every factor that a rule may have, and as many of them as there are', () => {
    const parts = fc.integer({ min: factorParts, max: 10 * factorParts })
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(parts, { maxLength: 5 }), (amount, each) => {
        const above = each.reduce((product, part) => product * BigInt(part), BigInt(amount))
        const below = BigInt(factorParts) ** BigInt(each.length)
        const exact = above / below + (2n * (above % below) >= below ? 1n : 0n)
        expect(timesHalfUp(amount, ...each.map((part) => part / factorParts))).toBe(Number(exact))
      }),
    )
  })

  test('does not depend on their order, and is never below the amount', () => {
    const factor = fc.integer({ min: factorParts, max: 10 * factorParts }).map((part) => part / factorParts)
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(factor, { maxLength: 4 }), (amount, factors) => {
        const times = timesHalfUp(amount, ...factors)
        expect(timesHalfUp(amount, ...factors.toReversed())).toBe(times)
        expect(times).toBeGreaterThanOrEqual(amount)
      }),
    )
  })
})
