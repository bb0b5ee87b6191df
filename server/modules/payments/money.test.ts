import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAmount, priceInCents, printAmount } from './money.ts'

describe('the price', () => {
  test.each([
    [1, 1, 100],
    [100, 1, 10_000],
    [3, 0.1, 30],
    [3, 0.015, 5],
    [1, 0.014, 1],
    [7, 1.005, 704],
    [100_000, 10_000, 100_000_000_000],
  ])('of %i credits at %d is %i cents', (credits, price, cents) => {
    expect(priceInCents(credits, price)).toBe(cents)
  })

  test('in whole cents per credit is never rounded', () => {
    const credits = fc.integer({ min: 1, max: 100_000 })
    const cents = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(fc.property(credits, cents, (count, each) => priceInCents(count, each / 100) === count * each))
  })
})

describe("a client's amount", () => {
  test('is the price whatever binary fractions did to it', () => {
    expect(isAmount(30, 0.1 + 0.2)).toBe(true)
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e11 }), (cents) => isAmount(cents, Number(printAmount(cents)))))
  })

  test.each([
    [1000, 10.01],
    [1000, 9.99],
    [1000, 10.001],
    [1, 0],
    [1000, -10],
  ])('%i cents are not %d', (cents, amount) => {
    expect(isAmount(cents, amount)).toBe(false)
  })
})
