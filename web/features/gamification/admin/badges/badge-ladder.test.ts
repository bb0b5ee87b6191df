import { expect, test } from 'vitest'
import { tierOfStep } from './badge-ladder.ts'

test('a short ladder climbs one medal per step', () => {
  expect([0, 1, 2, 3].map((step) => tierOfStep(step, 4))).toEqual(['bronze', 'silver', 'gold', 'platinum'])
  expect(tierOfStep(0, 1)).toBe('bronze')
})

test('a long ladder shares the medals out and ends in platinum', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((step) => tierOfStep(step, 8))).toEqual([
    'bronze',
    'bronze',
    'silver',
    'silver',
    'gold',
    'gold',
    'platinum',
    'platinum',
  ])
})
