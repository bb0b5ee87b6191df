/** Reads by number: those that are asked for while a query is under way become the next one. There is no timer. */
export interface Coalescer<T> {
  /** `undefined` for what is not there. */
  load(id: number): Promise<T | undefined>
}

interface Waiting<T> {
  readonly id: number
  readonly resolve: (found: T | undefined) => void
  readonly reject: (error: unknown) => void
}

/** `query` answers what it finds, by number. What is read was committed when the question came. */
export function createCoalescer<T>(query: (ids: readonly number[]) => Promise<ReadonlyMap<number, T>>): Coalescer<T> {
  let waiting: Waiting<T>[] = []
  let isRunning = false

  const work = async () => {
    isRunning = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const found = await query([...new Set(batch.map(({ id }) => id))])
        for (const { id, resolve } of batch) resolve(found.get(id))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isRunning = false
  }

  return {
    load: (id) =>
      new Promise((resolve, reject) => {
        waiting.push({ id, resolve, reject })
        // Questions of the same turn of the event loop share the first query too.
        if (!isRunning) {
          isRunning = true
          queueMicrotask(() => void work())
        }
      }),
  }
}
