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
  /** Connections at work at the same time. Items with the same key share a lane, so they never wait for each other's locks. */
  readonly lanes: number
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
  const queues: Waiting<T, R>[][] = Array.from({ length: options.lanes }, () => [])
  const running = new Map<number, Promise<void>>()
  let waiting = 0

  const work = async (lane: number, queue: Waiting<T, R>[]) => {
    while (queue.length > 0) {
      const batch = queue.splice(0, options.maxBatch)
      waiting -= batch.length
      await settleBatch(batch, options.commit)
    }
    running.delete(lane)
  }

  return {
    submit(item) {
      if (waiting >= options.maxWaiting) return Promise.reject(overloaded({ retryAfterSeconds: 1 }))
      const lane = options.keyOf(item) % options.lanes
      const queue = queues[lane]
      if (queue === undefined) return Promise.reject(new RangeError(`keyOf answered ${options.keyOf(item)}`))
      waiting += 1
      return new Promise<R>((resolve, reject) => {
        queue.push({ item, resolve, reject })
        if (!running.has(lane))
          running.set(
            lane,
            Promise.resolve().then(() => work(lane, queue)),
          )
      })
    },
    async drain() {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
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
