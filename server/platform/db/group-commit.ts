import { setImmediate as immediate } from 'node:timers/promises'
import { overloaded } from '../errors/errors.ts'
import { sqlState } from './database.ts'

/**
 * Group commit: requests that arrive while the database is busy form the next batch, and each gets its own answer once
 * the batch is durable (design §4). There is no timer: a request that finds a free lane goes at once.
 */
export interface GroupCommit<T, R> {
  /** @throws request.overloaded when too many wait; whatever `commit` answered or threw for this item. */
  submit(item: T): Promise<R>
  /** Resolves when everything that was submitted is settled. */
  drain(): Promise<void>
}

export interface GroupCommitOptions<T, R> {
  /** Batches under way at the same time, each on a connection of its own. */
  readonly lanes: number
  /** As many have to wait before a batch goes beside one that is under way; fewer wait for the end of that one. */
  readonly worthALane: number
  /** Items with the same key are never under way in two batches, so they keep their order and wait for no lock. */
  readonly keyOf: (item: T) => number
  readonly maxBatch: number
  readonly maxWaiting: number
  /** Does all items in one transaction and answers their results in order. An item that is refused alone is a `Refused`. */
  readonly commit: (items: readonly T[]) => Promise<readonly (R | Refused)[]>
}

/** The refusal of one item of a batch; the others of the batch are not touched by it. */
export class Refused {
  readonly reason: Error
  constructor(reason: Error) {
    this.reason = reason
  }
}

interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

const deadlockRetries = 3

export function groupCommit<T, R>(options: GroupCommitOptions<T, R>): GroupCommit<T, R> {
  const { lanes, worthALane, keyOf, maxBatch, maxWaiting, commit } = options
  let queue: Waiting<T, R>[] = []
  const underWay = new Set<number>()
  const running = new Set<Promise<void>>()
  let starting: Promise<void> | undefined

  const start = (): void => {
    while (queue.length > 0 && running.size < lanes) {
      const { batch, rest } = parted(queue, maxBatch, ({ item }) => !underWay.has(keyOf(item)))
      if (batch.length < (running.size === 0 ? 1 : worthALane)) return
      queue = rest
      const keys = new Set(batch.map(({ item }) => keyOf(item)))
      for (const key of keys) underWay.add(key)
      const work = settleBatch(batch, commit).finally(() => {
        for (const key of keys) underWay.delete(key)
        running.delete(work)
        start()
      })
      running.add(work)
    }
  }

  // All that was read from the sockets in this turn goes together.
  const startSoon = (): void => {
    starting ??= immediate().then(() => {
      starting = undefined
      start()
    })
  }

  return {
    submit(item) {
      if (queue.length >= maxWaiting) return Promise.reject(overloaded({ retryAfterSeconds: 1 }))
      return new Promise<R>((resolve, reject) => {
        queue.push({ item, resolve, reject })
        startSoon()
      })
    },
    async drain() {
      while (queue.length > 0 || running.size > 0) await Promise.all([starting, ...running])
    },
  }
}

/** The first `most` items that may go, and all others, both in their order. */
function parted<I>(items: readonly I[], most: number, mayGo: (item: I) => boolean): { batch: I[]; rest: I[] } {
  const batch: I[] = []
  const rest: I[] = []
  for (const item of items) (batch.length < most && mayGo(item) ? batch : rest).push(item)
  return { batch, rest }
}

/** Settles every item of the batch; a batch that fails is halved until the item that breaks it stands alone. */
async function settleBatch<T, R>(
  batch: readonly Waiting<T, R>[],
  commit: GroupCommitOptions<T, R>['commit'],
): Promise<void> {
  try {
    const results = await withRetries(() => commit(batch.map(({ item }) => item)))
    batch.forEach(({ resolve, reject }, index) => {
      const result = results[index]
      if (result instanceof Refused) reject(result.reason)
      else resolve(result as R)
    })
  } catch (error) {
    const [only] = batch
    if (batch.length === 1 && only) return only.reject(error)
    const middle = Math.ceil(batch.length / 2)
    await settleBatch(batch.slice(0, middle), commit)
    await settleBatch(batch.slice(middle), commit)
  }
}

async function withRetries<R>(attempt: () => Promise<R>): Promise<R> {
  for (let left = deadlockRetries; ; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      const state = sqlState(error)
      const mayPass = state === '40P01' || state === '40001'
      if (!mayPass || left === 0) throw error
    }
  }
}
