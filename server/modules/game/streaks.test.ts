import { describe, expect, test } from 'vitest'
import { dayNamed, weekOf } from '../../platform/clock/calendar.ts'
import { aStreak, gameRules } from '../gamification/engine/game/builders.ts'
import { noCounters } from '../gamification/engine/game/counters.ts'
import { newGame, type StreakRun } from '../gamification/index.ts'
import { canFreeze, frozenUntil, lastActivity, nextMilestone, rewardedStreaks, streaksOf } from './streaks.ts'

const today = dayNamed('2025-08-27') // A Wednesday.
const rule = aStreak(1)
const aRun = (details: Partial<StreakRun> = {}): StreakRun => ({
  count: 7,
  start: today - 6,
  last: today,
  max: 7,
  lumis: 0,
  armed: 0,
  claimed: [],
  marks: 'kkkkkkk',
  through: today,
  ...details,
})
const gameWith = (run: StreakRun, tokens = 1) => ({
  ...newGame,
  day: today,
  streaks: { ...newGame.streaks, tokens, runs: { '1': run } },
})

describe('the next milestone', () => {
  test('of the document: 14 with a running streak of 7, whatever the longest was', () => {
    expect(nextMilestone({ rule, run: aRun({ max: 15 }) })?.at).toBe(14)
  })

  test('is the first one of a streak that was never begun, and none behind the last', () => {
    expect(nextMilestone({ rule, run: undefined })?.at).toBe(7)
    expect(nextMilestone({ rule, run: aRun({ count: 14 }) })).toBeUndefined()
  })

  test('passes over what was claimed before: nothing more is to be had there', () => {
    expect(nextMilestone({ rule, run: aRun({ count: 2, max: 8, claimed: [7] }) })?.at).toBe(14)
    expect(nextMilestone({ rule, run: aRun({ count: 2, max: 20, claimed: [7, 14] }) })).toBeUndefined()
  })
})

describe('the last activity', () => {
  const rules = gameRules({ streaks: [rule] })
  const weekly = aStreak(2, { period: 'week', actions: ['daily_login'] })
  const monday = weekOf(today)
  const countedOn = (lastDay: number) => ({
    ...noCounters,
    types: { '1': { n: 1, days: 1, lastDay, month: 0, inMonth: 1, hours: {}, fields: {} } },
  })

  test('of a daily streak is its last day; of one that was never begun there is none', () => {
    expect(lastActivity({ rule, run: aRun({ last: today - 1 }) }, noCounters, rules)).toBe(today - 1)
    expect(lastActivity({ rule, run: undefined }, noCounters, rules)).toBeUndefined()
  })

  test('of a weekly streak is the day within its last week, its Monday if no day is known', () => {
    const streak = { rule: weekly, run: aRun({ last: monday }) }
    expect(lastActivity(streak, countedOn(today), rules)).toBe(today)
    expect(lastActivity(streak, countedOn(monday - 3), rules)).toBe(monday)
    // After that week the streak was switched off, or had other actions.
    expect(lastActivity(streak, countedOn(monday + 7), rules)).toBe(monday)
  })
})

describe('a freeze', () => {
  const rules = gameRules({ streaks: [rule, aStreak(2, { active: false })] })

  test('is possible with a token and a running streak that has none yet', () => {
    expect(canFreeze(gameWith(aRun()), rules)).toBe(true)
    expect(canFreeze(gameWith(aRun(), 0), rules)).toBe(false)
    expect(canFreeze(gameWith(aRun({ count: 0 })), rules)).toBe(false)
    expect(canFreeze(gameWith(aRun({ armed: today })), rules)).toBe(false)
    expect(canFreeze(newGame, rules)).toBe(false)
  })

  test('is over once its day is', () => {
    expect(frozenUntil(aRun({ armed: today }), today)).toBe(today)
    expect(frozenUntil(aRun({ armed: today }), today + 1)).toBeUndefined()
    expect(frozenUntil(undefined, today)).toBeUndefined()
  })
})

test('streaks that are switched off are shown only for a reward that was reached and waits', () => {
  const off = gameRules({ streaks: [aStreak(1, { active: false })] })
  const shown = (run: StreakRun) => rewardedStreaks(gameWith(run), off).length
  expect(streaksOf(gameWith(aRun()), off)).toEqual([])
  expect(shown(aRun())).toBe(1)
  expect(shown(aRun({ claimed: [7] }))).toBe(0)
  expect(shown(aRun({ max: 6 }))).toBe(0)
})
