import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forgottenAfterSeconds, oneMoreFailure, secondsToWait } from './login-failure.ts'

const now = new Date('2026-03-01T12:00:00Z')
const allowed = 5
const failed = (failures: number, secondsAgo = 0) => ({
  subject: 'user:1',
  failures,
  lastFailureAt: new Date(now.getTime() - secondsAgo * 1000),
})

describe('waiting after failures', () => {
  test('doubles from half a minute to a quarter of an hour', () => {
    const waits = [4, 5, 6, 7, 8, 9, 10, 50].map((failures) => secondsToWait(failed(failures), allowed, now))
    expect(waits).toEqual([0, 30, 60, 120, 240, 480, 900, 900])
  })

  test('counts from the last failure, and is never negative', () => {
    assert(
      property(integer({ min: 0, max: 100 }), integer({ min: 0, max: 10_000 }), (failures, secondsAgo) => {
        const wait = secondsToWait(failed(failures, secondsAgo), allowed, now)
        const full = secondsToWait(failed(failures), allowed, now)
        expect(wait).toBe(Math.max(0, full - secondsAgo))
      }),
    )
  })

  test('is over for good after an hour without a failure', () => {
    expect(oneMoreFailure(failed(9, forgottenAfterSeconds), now).failures).toBe(10)
    expect(oneMoreFailure(failed(9, forgottenAfterSeconds + 1), now)).toEqual({ ...failed(1), lastFailureAt: now })
  })
})
