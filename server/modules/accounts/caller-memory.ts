import { LRUCache } from 'lru-cache'

/** A caller that was looked up before, and when its activity was last written down. */
export interface Known<C> {
  readonly caller: C
  readonly knownSince: number
  stampedAt: number
}

interface Person {
  readonly userId: number
}

export interface CallerMemory<C extends Person> {
  /** The caller under `key`, looked up with `load` unless it is remembered and fresh. */
  recall(key: string, now: Date, load: () => Promise<C>): Promise<Known<C>>
  forgetUser(userId: number): void
  forgetAll(): void
}

/** Remembers callers between requests; `isFresh` says for how long. Requests that come together share one lookup. */
export function callerMemory<C extends Person>(options: {
  size: number
  isFresh: (milliseconds: number) => boolean
}): CallerMemory<C> {
  const remembered = new LRUCache<string, Known<C>>({ max: options.size })
  const lookups = new Map<string, Promise<Known<C>>>()
  let changes = 0

  const lookUp = async (key: string, now: Date, load: () => Promise<C>): Promise<Known<C>> => {
    const changesBefore = changes
    const stampedAt = remembered.get(key)?.stampedAt ?? 0
    const known = { caller: await load(), knownSince: now.getTime(), stampedAt }
    // Somebody changed while we read: this may be the state from before, good for this request and no other.
    if (changes === changesBefore) remembered.set(key, known)
    return known
  }

  const forget = (isOutdated: (known: Known<C>) => boolean) => {
    changes += 1
    lookups.clear()
    for (const [key, known] of remembered.entries()) if (isOutdated(known)) remembered.delete(key)
  }

  return {
    async recall(key, now, load) {
      const known = remembered.get(key)
      if (known !== undefined && options.isFresh(now.getTime() - known.knownSince)) return known
      const running = lookups.get(key)
      if (running !== undefined) return running
      const lookup = lookUp(key, now, load).finally(() => {
        if (lookups.get(key) === lookup) lookups.delete(key)
      })
      lookups.set(key, lookup)
      return lookup
    },
    forgetUser: (userId) => forget(({ caller }) => caller.userId === userId),
    forgetAll: () => forget(() => true),
  }
}
