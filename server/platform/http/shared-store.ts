import { LRUCache } from 'lru-cache'
import type { Clock } from '../clock/clock.ts'

interface Window {
  count: number
  endsAt: number
}

type Answer = (error: Error | null, result?: { current: number; ttl: number }) => void

/**
 * Counts requests per key in fixed windows. The limiter's own store counts per route; limits here are per group of
 * endpoints, so every route shares this one. Windows turn on the product's clock.
 */
export function sharedStore(clock: Clock, size: number) {
  const windows = new LRUCache<string, Window>({ max: size })
  return class SharedStore {
    incr(key: string, answer: Answer, milliseconds: number): void {
      const now = clock.now().getTime()
      const known = windows.get(key)
      const current = known === undefined || known.endsAt <= now ? { count: 0, endsAt: now + milliseconds } : known
      current.count += 1
      windows.set(key, current)
      answer(null, { current: current.count, ttl: current.endsAt - now })
    }

    child(): SharedStore {
      return this
    }
  }
}
