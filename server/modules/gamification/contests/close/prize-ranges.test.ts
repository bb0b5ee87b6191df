import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prizeOf } from '../../game-rules/prize.ts'
import { prizeRanges } from './prize-ranges.ts'

const rank = fc.integer({ min: 1, max: 60 })
const prize = fc.record({ from: rank, to: fc.option(rank), lumis: fc.nat(1000), unlock: fc.constant(null) })

test('each place is in one range at most, and wins what the list of prizes says', () => {
  fc.assert(
    fc.property(fc.array(prize, { maxLength: 8 }), fc.integer({ min: 1, max: 80 }), (prizes, place) => {
      const holding = prizeRanges(prizes).filter(({ from, to }) => place >= from && (to === null || place <= to))
      expect(holding.map(({ lumis }) => lumis)).toEqual(
        [prizeOf(prizes, place)?.lumis].filter((each) => each !== undefined),
      )
    }),
  )
})
