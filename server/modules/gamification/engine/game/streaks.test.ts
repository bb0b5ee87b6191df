import { describe, expect, test } from 'vitest'
import { type Day, dayNamed } from '../../../../platform/clock/calendar.ts'
import { aStreak, aTurn, gameRules } from './builders.ts'
import {
  armFreeze,
  claimMilestone,
  creditStreaks,
  keepStreaks,
  noStreaks,
  passMidnights,
  type Streaks,
  streakFactor,
} from './streaks.ts'
import { isRefusal } from './turn.ts'

const rules = gameRules()
const day = dayNamed('2025-08-25')
const withTokens = (tokens: number): Streaks => ({ ...noStreaks, tokens, granted: day })

/** Acts on a local day, as play does it: midnights first. No level grants tokens unless told. */
function act(slice: Streaks, from: Day, to: Day, action = 'daily_login', weekly = 0) {
  return keepStreaks(passMidnights(slice, from, to, weekly, rules), aTurn({ action, day: to, rules }))
}

/** Acts on each of the days and returns what the last one brought about. */
function acted(slice: Streaks, days: readonly Day[], action = 'daily_login', weekly = 0) {
  let at = days[0] ?? day
  let last: ReturnType<typeof act> = { slice, effects: [] }
  for (const each of days) {
    last = act(last.slice, at, each, action, weekly)
    at = each
  }
  return last
}

const daysFrom = (first: Day, count: number) => Array.from({ length: count }, (_, index) => first + index)
const seven = acted(withTokens(0), daysFrom(day, 7)).slice

describe('a daily streak', () => {
  test('starts, goes on with the next local day and counts a day once', () => {
    const first = act(withTokens(0), day, day)
    expect(first.effects).toEqual([{ id: 1, count: 1, kept: 'started' }])
    const again = act(first.slice, day, day)
    expect(again.effects).toEqual([{ id: 1, count: 1, kept: 'same_period' }])
    expect(again.slice).toBe(first.slice)
    expect(act(first.slice, day, day + 1).effects).toEqual([{ id: 1, count: 2, kept: 'continued' }])
  })

  test('keeps what the document prints: count, longest, first and last day', () => {
    expect(seven.runs[1]).toMatchObject({ count: 7, max: 7, start: day, last: day + 6, marks: 'kkkkkkk' })
  })

  test('is lost by a day without, and says at the next start how long it was', () => {
    const settled = passMidnights(seven, day + 6, day + 8, 0, rules)
    expect(settled.runs[1]).toMatchObject({ count: 0, max: 7, marks: 'kkkkkkkx' })
    const restarted = act(settled, day + 8, day + 8)
    expect(restarted.effects).toEqual([{ id: 1, count: 1, kept: 'started', lost: 7 }])
    expect(restarted.slice.runs[1]).toMatchObject({ count: 1, max: 7, start: day + 8, marks: 'kkkkkkkxk' })
    expect(restarted.slice.runs[1]).not.toHaveProperty('lost')
  })

  test('multiplies from the third day on, and only the best of several counts', () => {
    const both = gameRules({ streaks: [aStreak(5), aStreak(6, { multipliers: [{ at: 2, factor: 2 }] })] })
    expect(acted(withTokens(0), daysFrom(day, 2)).factor).toBeUndefined()
    expect(acted(withTokens(0), daysFrom(day, 3)).factor).toEqual({ id: 1, factor: 1.1 })
    const first = keepStreaks(withTokens(0), aTurn({ day, rules: both })).slice
    expect(keepStreaks(first, aTurn({ day: day + 1, rules: both })).factor).toEqual({ id: 6, factor: 2 })
  })

  test('books what its actions earn', () => {
    const turn = aTurn({ day: day + 6, rules })
    expect(creditStreaks(seven, turn, 30).runs[1]?.lumis).toBe(30)
    expect(creditStreaks(seven, turn, 0)).toBe(seven)
    expect(creditStreaks(seven, aTurn({ action: 'referral_complete', rules }), 30)).toBe(seven)
  })

  test('that was switched off for some days is not there any more when it comes back', () => {
    const off = gameRules({ streaks: [aStreak(1, { active: false })] })
    const away = passMidnights({ ...seven, tokens: 5 }, day + 6, day + 9, 0, off)
    expect(away).toMatchObject({ tokens: 5, runs: seven.runs })
    expect(act(away, day + 9, day + 9).effects).toEqual([{ id: 1, count: 1, kept: 'started', lost: 7 }])
    const settled = passMidnights(away, day + 9, day + 10, 0, rules)
    expect(settled.tokens).toBe(5)
    expect(settled.runs[1]).toMatchObject({ count: 0, lost: 7, marks: 'kkkkkkkxxx' })
  })
})

test.each([
  [2, 1],
  [3, 1.1],
  [6, 1.1],
  [7, 1.2],
  [14, 1.3],
  [400, 1.3],
])('the multiplier after %i days is %d', (count, factor) => {
  expect(streakFactor(aStreak(1).multipliers, count)).toBe(factor)
  expect(streakFactor(aStreak(1).multipliers.toReversed(), count)).toBe(factor)
})

describe('freezes that are spent at midnight', () => {
  test('save a day that was missed, although the day after it is already there', () => {
    const back = acted({ ...seven, tokens: 1 }, [day + 6, day + 8])
    expect(back.effects).toEqual([{ id: 1, count: 8, kept: 'continued', frozen: [day + 7] }])
    expect(back.slice).toMatchObject({ tokens: 0, runs: { 1: { marks: 'kkkkkkkfk' } } })
  })

  test('reach as far as they can: two tokens, three missed days', () => {
    const settled = passMidnights({ ...seven, tokens: 2 }, day + 6, day + 10, 0, rules)
    expect(settled).toMatchObject({ tokens: 0, runs: { 1: { count: 0, lost: 7, marks: 'kkkkkkkffx' } } })
  })

  test('cover one day each, also in sixty days of absence', () => {
    const settled = passMidnights({ ...seven, tokens: 1 }, day + 6, day + 67, 0, rules)
    expect(settled).toMatchObject({ tokens: 0, runs: { 1: { count: 0, marks: 'kkkkkkkfx', through: day + 8 } } })
    const back = act(settled, day + 67, day + 67)
    expect(back.effects).toEqual([{ id: 1, count: 1, kept: 'started', lost: 7 }])
    expect(back.slice.runs[1]?.marks).toBe(`${'x'.repeat(41)}k`)
  })

  test('are not touched when the clock goes back', () => {
    const one = { ...seven, tokens: 1 }
    expect(passMidnights(one, day + 6, day + 4, 0, rules)).toBe(one)
    expect(act(one, day + 6, day + 6).effects[0]?.kept).toBe('same_period')
  })

  test('go to the longest streak when two compete for one token', () => {
    const younger = acted(seven, daysFrom(day + 4, 3), 'invoice_upload').slice
    const settled = passMidnights({ ...younger, tokens: 1 }, day + 6, day + 8, 0, rules)
    expect(settled).toMatchObject({ tokens: 0, runs: { 1: { count: 7 }, 2: { count: 0, lost: 3 } } })
  })

  test('go to the lower number when both are as long', () => {
    const both = acted(seven, daysFrom(day, 7), 'invoice_upload').slice
    const settled = passMidnights({ ...both, tokens: 1 }, day + 6, day + 8, 0, rules)
    expect(settled).toMatchObject({ tokens: 0, runs: { 1: { count: 7 }, 2: { count: 0 } } })
  })

  test('stay when the member does not allow it', () => {
    const settled = passMidnights({ ...seven, tokens: 3, auto: false }, day + 6, day + 8, 0, rules)
    expect(settled).toMatchObject({ tokens: 3, runs: { 1: { count: 0 } } })
  })
})

describe('tokens of the week', () => {
  test('come with the first action, then each Monday, and never pass the most that can be held', () => {
    const wednesday = dayNamed('2025-08-27')
    const first = passMidnights(noStreaks, wednesday, wednesday, 2, rules)
    expect(first).toMatchObject({ tokens: 2, granted: day })
    expect(passMidnights(first, wednesday, wednesday + 4, 2, rules)).toBe(first)
    expect(passMidnights(first, wednesday, wednesday + 5, 2, rules)).toMatchObject({ tokens: 4, granted: day + 7 })
    expect(passMidnights(first, wednesday, wednesday + 365, 2, rules).tokens).toBe(5)
    expect(passMidnights({ ...first, tokens: 8 }, wednesday, wednesday + 5, 2, rules).tokens).toBe(8)
  })

  test('come after the Sunday that they could have saved', () => {
    const sunday = passMidnights(acted(withTokens(0), daysFrom(day, 6)).slice, day + 5, day + 7, 1, rules)
    expect(sunday).toMatchObject({ tokens: 1, runs: { 1: { count: 0 } } })
  })
})

describe('a freeze by hand', () => {
  test('protects to the end of the next local day, for one token', () => {
    const armed = armFreeze({ ...seven, tokens: 2 }, 1, day + 6, rules)
    if (isRefusal(armed)) throw new Error(armed.refused)
    expect(armed).toMatchObject({ until: day + 7, slice: { tokens: 1 } })
    const settled = passMidnights({ ...armed.slice, auto: false }, day + 6, day + 8, 0, rules)
    expect(settled).toMatchObject({ tokens: 1, runs: { 1: { count: 7, marks: 'kkkkkkkf' } } })
    expect(passMidnights(settled, day + 8, day + 9, 0, rules).runs[1]?.count).toBe(0)
  })

  test('is refused when it could do nothing, and says why', () => {
    const armed = armFreeze({ ...seven, tokens: 2 }, 1, day + 6, rules)
    if (isRefusal(armed)) throw new Error(armed.refused)
    const details = { until: day + 7 }
    expect(armFreeze(armed.slice, 1, day + 7, rules)).toEqual({ refused: 'streak.already_frozen', details })
    expect(armFreeze(armed.slice, 1, day + 8, rules)).toMatchObject({ until: day + 9 })
    expect(armFreeze(seven, 1, day + 6, rules)).toEqual({ refused: 'insufficient.freeze_tokens' })
    expect(armFreeze(withTokens(1), 1, day, rules)).toEqual({ refused: 'streak.not_running' })
    expect(armFreeze(withTokens(1), 99, day, rules)).toEqual({ refused: 'streak.unknown' })
    const lost = passMidnights(seven, day + 6, day + 8, 0, rules)
    expect(armFreeze({ ...lost, tokens: 1 }, 1, day + 8, rules)).toEqual({ refused: 'streak.not_running' })
  })
})

describe('a milestone', () => {
  test('is claimed once, and its Lümis are booked on the streak', () => {
    const claimed = claimMilestone(seven, 1, 7, rules)
    if (isRefusal(claimed)) throw new Error(claimed.refused)
    expect(claimed).toMatchObject({ lumis: 50, slice: { runs: { 1: { claimed: [7], lumis: 50 } } } })
    expect(claimMilestone(claimed.slice, 1, 7, rules)).toEqual({ refused: 'streak.reward_already_claimed' })
  })

  test('can be claimed after the streak was lost', () => {
    expect(claimMilestone(passMidnights(seven, day + 6, day + 9, 0, rules), 1, 7, rules)).toMatchObject({ lumis: 50 })
  })

  test('is refused before it is reached, and when there is none', () => {
    const details = { required: 14, reached: 7 }
    expect(claimMilestone(seven, 1, 14, rules)).toEqual({ refused: 'streak.reward_not_reached', details })
    expect(claimMilestone(seven, 2, 7, rules)).toMatchObject({ refused: 'streak.reward_not_reached' })
    expect(claimMilestone(seven, 1, 8, rules)).toEqual({ refused: 'streak.reward_unknown' })
    expect(claimMilestone(seven, 99, 7, rules)).toEqual({ refused: 'streak.unknown' })
  })
})
