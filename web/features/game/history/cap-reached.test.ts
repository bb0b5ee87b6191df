import { expect, test } from 'vitest'
import { capReached } from './cap-reached.ts'

const free = { earns_now: true, available_at: null, daily_cap: 2, used_today: 1, weekly_cap: 5, used_this_week: 1 }

test.each([
  ['something is left', free, null],
  ['the day is full', { ...free, earns_now: false, used_today: 2 }, 'day'],
  ['the week is full, and with it the day', { ...free, earns_now: false, used_today: 2, used_this_week: 5 }, 'week'],
  ['it is too soon only', { ...free, earns_now: false, available_at: '2026-01-01T00:00:00.000Z' }, null],
  ['there are no caps', { ...free, daily_cap: null, weekly_cap: null }, null],
])('which cap is reached when %s', (_when, action, expected) => {
  expect(capReached(action)).toBe(expected)
})
