import { describe, expect, it } from 'vitest'
import { shareOf, wholePercent } from './share.ts'

describe('the share of a target', () => {
  it.each([
    [0, 5, 0],
    [2, 5, 0.4],
    [7, 5, 1],
    [-1, 5, 0],
    [0, 0, 1],
  ])('%d of %d is %d', (value, target, share) => {
    expect(shareOf(value, target)).toBe(share)
  })
})

describe('a whole percentage', () => {
  it.each([
    [0.256, 26],
    [0.29, 29],
    [1, 100],
    [0, 0],
    [1.7, 100],
    [-0.2, 0],
  ])('%d is %d %%', (share, percent) => {
    expect(wholePercent(share)).toBe(percent)
  })

  it('is full only when nothing is missing, and empty only when there is nothing', () => {
    expect(wholePercent(0.9999)).toBe(99)
    expect(wholePercent(0.0001)).toBe(1)
  })
})
