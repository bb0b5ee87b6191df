import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renewalAmount, welcomeSetting } from './plan.ts'
import { lastEndedStart, periodEnd, periodStart } from './renewal.ts'

const at = (text: string) => new Date(text)
const instant = fc.date({ min: at('2020-01-01'), max: at('2040-01-01'), noInvalidDate: true })
const days = fc.integer({ min: 1, max: 400 })

test('a period that was missed is not made up for, and the hour stays', () => {
  const start = at('2026-01-01T09:30:00Z')
  expect(periodStart(start, 30, at('2026-01-31T09:29:59Z'))).toEqual(start)
  expect(periodStart(start, 30, at('2026-01-31T10:00:00Z'))).toEqual(at('2026-01-31T09:30:00Z'))
  expect(periodStart(start, 30, at('2026-04-15T00:00:00Z'))).toEqual(at('2026-04-01T09:30:00Z'))
})

test('every instant is in the period that is computed for it', () => {
  fc.assert(
    fc.property(instant, instant, days, (a, b, length) => {
      const [start, now] = a < b ? [a, b] : [b, a]
      const current = periodStart(start, length, now)
      return current <= now && now < periodEnd(current, length) && current >= start
    }),
  )
})

test('a period is over exactly when a new one has begun', () => {
  fc.assert(
    fc.property(instant, instant, days, (a, b, length) => {
      const [start, now] = a < b ? [a, b] : [b, a]
      return start <= lastEndedStart(now, length) === periodStart(start, length, now) > start
    }),
  )
})

test('a renewal fills up to the plan and takes nothing away', () => {
  const amount = fc.nat(1_000_000)
  fc.assert(
    fc.property(amount, amount, (balance, plan) => {
      return balance + renewalAmount(balance, plan) === Math.max(balance, plan)
    }),
  )
})

test.each([
  [{ kind: 'anonymous', subscription: 'basic', registeredVia: null }, 'guest_credits'],
  [{ kind: 'registered', subscription: 'freemium', registeredVia: 'password' }, 'freemium_credits'],
  [{ kind: 'registered', subscription: 'freemium', registeredVia: 'google' }, 'social_registration_credits'],
  [{ kind: 'registered', subscription: 'premium', registeredVia: 'google' }, 'premium_credits'],
  [{ kind: 'registered', subscription: 'corporate', registeredVia: 'admin' }, 'corporate_credits'],
  [{ kind: 'deleted', subscription: 'premium', registeredVia: 'password' }, undefined],
] as const)('%j is welcomed with %s', (user, setting) => {
  expect(welcomeSetting(user)).toBe(setting)
})
