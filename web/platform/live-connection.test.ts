import { describe, expect, it } from 'vitest'
import { parseLiveEvent, reconnectDelay } from './live-connection.ts'

describe('reconnecting', () => {
  it('waits twice as long each time, up to half a minute', () => {
    const longest = [0, 1, 2, 3, 4, 5, 20].map((attempt) => reconnectDelay(attempt, () => 1))
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
  })

  it('spreads tabs over the second half of the wait', () => {
    expect(reconnectDelay(3, () => 0)).toBe(4_000)
    expect(reconnectDelay(3, () => 0.5)).toBe(6_000)
  })
})

describe('a live message', () => {
  it('is an event when it names a topic', () => {
    expect(parseLiveEvent('{"topic":"credits","balance":5}')).toEqual({ topic: 'credits', balance: 5 })
  })

  it.each(['', 'ping', 'null', '[]', '{"topic":1}', '{"balance":5}'])('%j is none', (data) => {
    expect(parseLiveEvent(data)).toBeNull()
  })
})
