import { expect, test } from 'vitest'
import { priceOf } from './credit-price.ts'

test.each([
  [100, 1, 100],
  [3, 0.07, 0.21],
  [7, 0.1, 0.7],
  [1, 0.015, 0.02],
  [3, 0.015, 0.05],
  [100_000, 19.99, 1_999_000],
])('%i credits at %d cost %d', (credits, pricePerCredit, price) => {
  expect(priceOf(credits, pricePerCredit)).toBe(price)
})
