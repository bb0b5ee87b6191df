import fc from 'fast-check'
import { expect, test } from 'vitest'
import { totalOf } from '../../gamification/engine/game/award.ts'
import { emptySum } from './sum.ts'

const label = { es: '', en: '' }
const factor = fc.integer({ min: 10_000, max: 100_000 }).map((parts) => parts / 10_000)

test('a sum comes to what the engine paid, also where binary fractions miss the half', () => {
  const chains = fc.record({
    base: fc.integer({ min: 0, max: 1_000_000 }),
    level: factor,
    streak: factor,
    prestige: factor,
    event: factor,
    bonus: fc.integer({ min: 0, max: 1_000_000 }),
  })
  fc.assert(
    fc.property(chains, ({ base, level, streak, prestige, event, bonus }) => {
      const sum = emptySum
        .start(label, base)
        .times(label, event)
        .times(label, level)
        .times(label, streak)
        .times(label, prestige)
        .round(label)
        .plus(label, bonus)
      const chain = { event: { id: 1, factor: event, bonus, without: 0 }, streak: { id: 1, factor: streak } }
      expect(sum.result).toBe(totalOf({ base, level, prestige, ...chain }))
    }),
  )
})

test('25 × 1.15 × 1.2 is 34.5, and 35 when it is rounded', () => {
  const { steps } = emptySum.start(label, 25).times(label, 1.15).times(label, 1.2).round(label)
  expect(steps.map(({ operation, value, result }) => [operation, value, result])).toEqual([
    ['start', 25, 25],
    ['times', 1.15, 28.75],
    ['times', 1.2, 34.5],
    ['equals', 35, 35],
  ])
})

test('what changes nothing is left out, what takes away is a minus, and halves below zero go up as well', () => {
  const { steps } = emptySum.start(label, 1).times(label, 1).plus(label, 0).plus(label, -2).round(label)
  expect(steps.map(({ operation, value }) => [operation, value])).toEqual([
    ['start', 1],
    ['minus', 2],
  ])
  expect(emptySum.start(label, -5).times(label, 1.5).equals(label).result).toBe(-7)
  expect(emptySum.start(label, -3).times(label, 1.1).equals(label).result).toBe(-3)
})
