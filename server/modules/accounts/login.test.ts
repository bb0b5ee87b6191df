import { assert, boolean, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graceSeconds, judgeRefresh } from './login.ts'

const now = new Date('2026-03-01T12:00:00Z')
const secondsFromNow = (seconds: number) => new Date(now.getTime() + seconds * 1000)

describe('a refresh token', () => {
  test('that was never used renews the login until it expires', () => {
    assert(
      property(integer({ min: -1000, max: 1000 }), boolean(), (life, successorWasUsed) => {
        const verdict = judgeRefresh({ usedAt: null, expiresAt: secondsFromNow(life) }, successorWasUsed, now)
        expect(verdict).toBe(life > 0 ? 'renew' : 'expired')
      }),
    )
  })

  test('that was used renews it within the grace alone, and only as long as no successor was used', () => {
    assert(
      property(integer({ min: 0, max: 60 }), boolean(), (age, successorWasUsed) => {
        const token = { usedAt: secondsFromNow(-age), expiresAt: secondsFromNow(1000) }
        const isForgiven = age <= graceSeconds && !successorWasUsed
        expect(judgeRefresh(token, successorWasUsed, now)).toBe(isForgiven ? 'renew' : 'replayed')
      }),
    )
  })
})
