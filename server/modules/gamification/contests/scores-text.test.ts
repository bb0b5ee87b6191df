import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newGame } from '../engine/game/game-state.ts'
import type { PeriodScore, Scores } from '../engine/game/scores.ts'
import { decodeScores, encodeScores, periodMark } from './scores-text.ts'

const gameWith = (scores: Scores, lifetime: number) => ({
  ...newGame,
  scores,
  experience: { ...newGame.experience, lifetime },
})

const at = fc.integer({ min: 0, max: 2_000_000_000_000 })
const amount = fc.nat(2_000_000_000)
const periodScore = (period: fc.Arbitrary<number>): fc.Arbitrary<PeriodScore> =>
  fc.record({ period, score: amount, at, actions: amount })
const score = fc
  .record({
    own: periodScore(fc.integer({ min: 1000, max: 2_000_000_000_000 })),
    before: fc.option(periodScore(fc.integer({ min: 0, max: 999 })), { nil: undefined }),
    total: amount,
    totalAt: at,
  })
  .map(({ own, before, ...sums }) => ({ ...own, ...(before && { before }), ...sums }))
const contest = fc.tuple(fc.constantFrom('b', 'e'), fc.nat(5000)).map(([kind, id]) => `${kind}${id}`)

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.dictionary(contest, score, { noNullPrototype: true }), amount, (scores, xp) => {
      expect(decodeScores(encodeScores(gameWith(scores, xp)))).toEqual({ scores, xp })
    }),
  )
})

test('it is short, and nothing for who has no scores', () => {
  expect(encodeScores(newGame)).toBe('')
  expect(decodeScores('')).toEqual({ scores: {}, xp: 0 })
  const before = { period: 20764, score: 47, at: 100, actions: 20, day: 20770 }
  const scores = {
    b3: { period: 20771, score: 45, at: 300, actions: 19, day: 20777, before, total: 312, totalAt: 300 },
  }
  const text = encodeScores(gameWith(scores, 8750))
  expect(text).toBe(';xp=8750;b3@20771=45,300,19;b3@20764=47,100,20;b3=312,300')
  expect(text).toContain(`${periodMark('b3', 20764)}47,`)
})
