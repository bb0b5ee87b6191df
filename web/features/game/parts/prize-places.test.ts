import { describe, expect, it } from 'vitest'
import { prizePlaces } from './prize-places.ts'

describe('the prizes of a table', () => {
  it('reach from the prize before to the place that they name', () => {
    expect(prizePlaces({ top_1: '500 Lümis', top_10: '200 Lümis', participation: '50 Lümis' })).toEqual([
      { from: 1, to: 1, prize: '500 Lümis' },
      { from: 2, to: 10, prize: '200 Lümis' },
      { from: 11, to: null, prize: '50 Lümis' },
    ])
  })

  it('may name both ends', () => {
    expect(prizePlaces({ rank_1_3: 'Corona', rank_11_50: 'Medalla', participation: '50 Lümis' })).toEqual([
      { from: 1, to: 3, prize: 'Corona' },
      { from: 11, to: 50, prize: 'Medalla' },
      { from: 51, to: null, prize: '50 Lümis' },
    ])
  })

  it('may be none', () => {
    expect(prizePlaces({})).toEqual([])
  })
})
