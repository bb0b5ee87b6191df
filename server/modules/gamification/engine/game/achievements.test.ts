import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../game-rules/achievement.ts'
import {
  type Achievements,
  claimAchievement,
  type Figures,
  figureOf,
  noAchievements,
  progressOf,
  unlock,
} from './achievements.ts'
import { anAchievement, gameRules } from './builders.ts'
import { noCounters, type TypeCounter } from './counters.ts'
import { noExperience } from './experience.ts'
import { noStreaks } from './streaks.ts'

const invoices: TypeCounter = {
  n: 12,
  days: 5,
  lastDay: 20_000,
  month: 19_997,
  inMonth: 4,
  hours: { 6: 2, 7: 3, 8: 1, 23: 4 },
  fields: {
    merchant: { sum: 0, n: 0, values: { 'Super 99': 3, Rey: 2 }, others: 1 },
    amount: { sum: 120.5, n: 12, values: {}, others: 0 },
  },
}
const rules = gameRules()
const typeId = rules.typeIds.get('invoice_upload') ?? 0
const figures: Figures = {
  experience: { ...noExperience, xp: 1250, lifetime: 8750, prestige: 2, best: 15 },
  streaks: {
    ...noStreaks,
    runs: { 1: { count: 2, start: 1, last: 2, max: 15, lumis: 0, armed: 0, claimed: [], marks: '', through: 2 } },
  },
  counters: { ...noCounters, days: 145, weekends: 9, missions: 31, inEvents: { 1: 6 }, types: { [typeId]: invoices } },
}

const action = 'invoice_upload'
const cases: [Criterion, number][] = [
  [{ counter: 'actions', action, at_least: 1 }, 12],
  [{ counter: 'actions_with', action, field: 'merchant', value: 'Rey', at_least: 1 }, 2],
  [{ counter: 'actions_with', action, field: 'merchant', value: 'constructor', at_least: 1 }, 0],
  [{ counter: 'different', action, field: 'merchant', at_least: 1 }, 2],
  [{ counter: 'different', action, field: 'toString', at_least: 1 }, 0],
  [{ counter: 'sum', action, field: 'amount', at_least: 1 }, 120.5],
  [{ counter: 'action_days', action, at_least: 1 }, 5],
  [{ counter: 'actions_between', action, from: 0, to: 8, at_least: 1 }, 5],
  [{ counter: 'actions_between', action, from: 22, to: 24, at_least: 1 }, 4],
  [{ counter: 'in_event', event: 'happy_hour_evening', at_least: 1 }, 6],
  [{ counter: 'in_event', event: 'gone', at_least: 1 }, 0],
  [{ counter: 'streak', streak: 'daily_login', at_least: 1 }, 15],
  [{ counter: 'streak', streak: 'gone', at_least: 1 }, 0],
  [{ counter: 'level', at_least: 1 }, 5],
  [{ counter: 'xp', at_least: 1 }, 8750],
  [{ counter: 'active_days', at_least: 1 }, 145],
  [{ counter: 'weekends', at_least: 1 }, 9],
  [{ counter: 'missions', at_least: 1 }, 31],
  [{ counter: 'prestige', at_least: 1 }, 2],
  [{ counter: 'actions', action: 'gone', at_least: 1 }, 0],
]

test.each(cases)('%j is %d', (criterion, expected) => {
  expect(figureOf(criterion, figures, rules)).toBe(expected)
})

test('somebody of whom nothing is known has nothing, but the first level', () => {
  const nobody = { experience: noExperience, streaks: noStreaks, counters: noCounters }
  for (const [criterion] of cases) {
    expect(figureOf(criterion, nobody, rules)).toBe(criterion.counter === 'level' ? 1 : 0)
  }
})

describe('unlocking', () => {
  const both: Criterion[] = [
    { counter: 'actions', action, at_least: 10 },
    { counter: 'streak', streak: 'daily_login', at_least: 15 },
  ]
  const among = gameRules({
    achievements: [
      anAchievement(1, { criteria: both }),
      anAchievement(2, { criteria: [...both, { counter: 'prestige', at_least: 3 }] }),
    ],
  })

  test('takes all criteria, and keeps their figures of that moment', () => {
    const { slice, unlocked } = unlock(noAchievements, [1, 2, 99], figures, 5000, among)
    expect(unlocked).toEqual([1])
    expect(slice).toEqual({ 1: { at: 5000, claimed: 0, figures: [12, 15] } })
  })

  test('keeps the average accuracy of that moment, in tenths, where it is counted', () => {
    const accuracy = { sum: 286, n: 3, values: {}, others: 0 }
    const counted = { ...invoices, fields: { ...invoices.fields, accuracy } }
    const careful = { ...figures, counters: { ...figures.counters, types: { [typeId]: counted } } }
    expect(unlock(noAchievements, [1], careful, 5000, among).slice[1]?.accuracy).toBe(95.3)
  })

  test('happens once; nothing new leaves the state as it is', () => {
    const { slice } = unlock(noAchievements, [1, 1], figures, 5000, among)
    const again = unlock(slice, [1, 2], figures, 9000, among)
    expect(again.unlocked).toEqual([])
    expect(again.slice).toBe(slice)
  })
})

describe('claiming', () => {
  const among = gameRules({
    achievements: [
      anAchievement(1, { reward_lumis: 200, reward_xp: 100 }),
      anAchievement(2, { hidden: true }),
      anAchievement(3, { active: false }),
    ],
  })
  const held: Achievements = { 1: { at: 5000, claimed: 0, figures: [1] }, 3: { at: 5000, claimed: 0, figures: [1] } }

  test('gives the reward of the document, once', () => {
    const claimed = claimAchievement(held, 1, 6000, among)
    expect(claimed).toMatchObject({ lumis: 200, xp: 100, slice: { 1: { at: 5000, claimed: 6000 }, 3: held[3] } })
    expect('slice' in claimed && claimAchievement(claimed.slice, 1, 7000, among)).toMatchObject({
      refused: 'achievement.already_claimed',
    })
  })

  test('is refused for what is locked; a hidden one is not given away by that', () => {
    expect(claimAchievement({}, 1, 1, among)).toEqual({ refused: 'achievement.locked' })
    expect(claimAchievement({}, 2, 1, among)).toEqual({ refused: 'achievement.unknown' })
    expect(claimAchievement({}, 99, 1, among)).toEqual({ refused: 'achievement.unknown' })
  })

  test('stays possible after the achievement was switched off, for those who hold it', () => {
    expect(claimAchievement(held, 3, 1, among)).toMatchObject({ lumis: 10 })
    expect(claimAchievement({}, 3, 1, among)).toEqual({ refused: 'achievement.unknown' })
  })
})

describe('progress', () => {
  test('of one criterion: its own figures, at most what is required', () => {
    const one = (at_least: number) => ({ criteria: [{ counter: 'actions' as const, action, at_least }] })
    expect(progressOf(one(100), figures, rules)).toEqual({ current: 12, required: 100 })
    expect(progressOf(one(10), figures, rules)).toEqual({ current: 10, required: 10 })
  })

  test('of several: the least advanced, in per cent', () => {
    const criteria: Criterion[] = [
      { counter: 'actions', action, at_least: 16 },
      { counter: 'active_days', at_least: 100 },
    ]
    expect(progressOf({ criteria }, figures, rules)).toEqual({ current: 75, required: 100 })
  })

  test('is complete exactly when it would be unlocked', () => {
    const criterion = fc.constantFrom(...cases.map(([each]) => each))
    const criteria = fc.array(fc.tuple(criterion, fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(criteria, (chosen) => {
        const rule = anAchievement(1, { criteria: chosen.map(([each, at_least]) => ({ ...each, at_least })) })
        const { current, required } = progressOf(rule, figures, rules)
        const { unlocked } = unlock({}, [1], figures, 1, gameRules({ achievements: [rule] }))
        expect(current === required).toBe(unlocked.length === 1)
      }),
    )
  })
})
