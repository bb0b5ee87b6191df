import { describe, expect, it } from 'vitest'
import { claimable, freezeHindrance, isKeptToday } from './streak-figures.ts'

describe('rewards of streaks', () => {
  const reward = (milestone_day: number, can_claim: boolean, is_claimed: boolean) => ({
    streak_type: 'daily_login',
    milestone_day,
    reward_lumis: 50,
    special_bonus: null,
    is_claimed,
    can_claim,
    current_progress: 7,
  })

  it('wait only when they were reached and not taken', () => {
    const waiting = claimable([reward(3, false, true), reward(7, true, false), reward(14, false, false)])
    expect(waiting.map(({ milestone_day }) => milestone_day)).toEqual([7])
  })
})

describe('a freeze token', () => {
  it('can be spent on a running streak that is not protected', () => {
    expect(freezeHindrance({ current_count: 3, frozen_until: null }, 1)).toBeNull()
  })

  it('cannot be spent on nothing, twice, or when there is none', () => {
    expect(freezeHindrance({ current_count: 0, frozen_until: null }, 1)).toBe('notRunning')
    expect(freezeHindrance({ current_count: 3, frozen_until: '2026-03-11T04:59:59Z' }, 1)).toBe('frozen')
    expect(freezeHindrance({ current_count: 3, frozen_until: null }, 0)).toBe('noTokens')
  })
})

describe('the running day', () => {
  const calendar = [{ date: '2026-03-09', mark: 'kept' as const }]

  it('is kept when the calendar ends with a day that was', () => {
    expect(isKeptToday({ calendar })).toBe(true)
    expect(isKeptToday({ calendar: [...calendar, { date: '2026-03-10', mark: 'none' as const }] })).toBe(false)
    expect(isKeptToday({ calendar: [] })).toBe(false)
  })
})
