import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, judge, messageOf, retryAfter } from './delivery.ts'

const answered = (status: number, retryAfterSeconds?: number): Attempt => ({
  status,
  excerpt: '',
  error: null,
  retryAfterSeconds,
})
const unanswered: Attempt = { status: null, excerpt: null, error: 'timeout', retryAfterSeconds: undefined }

describe('an attempt', () => {
  test.each([200, 201, 202, 204, 299])('%i is success', (status) => {
    expect(judge(answered(status), 1, 3)).toEqual({ kind: 'succeeded' })
  })

  test.each([100, 301, 302, 400, 401, 404, 429, 500, 503])('%i is tried again', (status) => {
    expect(judge(answered(status), 1, 3)).toEqual({ kind: 'again', seconds: 5 })
  })

  test('without an answer it is tried again', () => {
    expect(judge(unanswered, 1, 3)).toEqual({ kind: 'again', seconds: 5 })
  })

  test('is not tried again where nobody lives any more', () => {
    expect(judge(answered(410), 1, 3)).toEqual({ kind: 'failed', gone: true })
  })

  test('is tried again as often as allowed, with growing waits', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((made) => judge(unanswered, made, 8))
    expect(waits.map((verdict) => (verdict.kind === 'again' ? verdict.seconds : verdict.kind))).toEqual([
      5,
      30,
      300,
      1800,
      7200,
      18_000,
      36_000,
      36_000,
      'failed',
    ])
    expect(judge(unanswered, 1, 0)).toEqual({ kind: 'failed', gone: false })
  })

  test('waits as long as the receiver asks, at most a day, and never less than usual', () => {
    expect(judge(answered(503, 120), 1, 3)).toEqual({ kind: 'again', seconds: 120 })
    expect(judge(answered(503, 1), 2, 3)).toEqual({ kind: 'again', seconds: 30 })
    expect(judge(answered(503, 10_000_000), 1, 3)).toEqual({ kind: 'again', seconds: 86_400 })
  })

  test('whatever it came to, the next wait is positive and ends', () => {
    const attempts = fc.record({
      status: fc.option(fc.integer({ min: 100, max: 599 })),
      excerpt: fc.constant(null),
      error: fc.constant(null),
      retryAfterSeconds: fc.option(fc.nat(), { nil: undefined }),
    })
    fc.assert(
      fc.property(attempts, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), (attempt, made, max) => {
        const verdict = judge(attempt, made, max)
        if (verdict.kind !== 'again') return
        expect(made).toBeLessThanOrEqual(max)
        expect(verdict.seconds).toBeGreaterThanOrEqual(5)
        expect(verdict.seconds).toBeLessThanOrEqual(86_400)
      }),
    )
  })
})

test.each([
  [503, '30', 30],
  [429, '0', 0],
  [500, '30', undefined],
  [503, 'Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  [503, undefined, undefined],
])('%i with Retry-After %s means a wait of %s', (status, header, seconds) => {
  expect(retryAfter(status, header)).toBe(seconds)
})

describe('a message', () => {
  const fact = {
    name: 'credits.used',
    memberId: 4,
    payload: { user_id: 4, user_type: 'registered', credits_remaining: 99 },
    occurredAt: new Date('2026-11-20T10:00:00Z'),
  }

  test('has type, time and data', () => {
    expect(messageOf('credit_usage', fact)).toEqual({
      type: 'credit_usage',
      timestamp: '2026-11-20T10:00:00.000Z',
      data: { user_id: 4, user_type: 'registered', credits_remaining: 99 },
    })
  })

  test('says whom it concerns even when the fact itself does not', () => {
    expect(messageOf('*', { ...fact, payload: { lesson: 1 } })).toMatchObject({
      type: 'credits.used',
      data: { user_id: 4, lesson: 1 },
    })
    expect(messageOf('*', { ...fact, memberId: null, payload: 'text' }).data).toEqual({ user_id: null, value: 'text' })
  })
})
