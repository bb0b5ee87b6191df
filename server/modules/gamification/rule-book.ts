import { LRUCache } from 'lru-cache'
import type { Db } from '../../platform/db/database.ts'
import { type Signals, signalsResumed } from '../../platform/signals/signals.ts'
import { rulesStore } from './rules.store.ts'
import type { Rules } from './rules.ts'

/** The rules in force, kept in memory. Staleness is noticed: a batch that was judged by other rules is not written. */
export interface RuleBook {
  readonly current: Rules
  reload(): Promise<void>
  /** The rules of a version that is, or was, in force. */
  version(version: number): Promise<Rules>
}

/** Told to every process when the rules changed; the payload is their version. */
export const rulesChanged = 'rules.changed'

export async function loadRuleBook(options: {
  readonly db: Db
  readonly signals: Signals
  onError(error: unknown): void
}): Promise<RuleBook> {
  const { db, signals, onError } = options
  // What was in force never changes; only late actions ask for it.
  const before = new LRUCache<number, Rules>({ max: 50 })
  let current = await rulesStore(db).load()

  const reload = async () => {
    const fresh = await rulesStore(db).load()
    // Of two reloads under way at once, the one that began earlier may end later.
    if (fresh.version >= current.version) current = fresh
  }
  signals.on(rulesChanged, (version) => {
    if (version !== current.version) reload().catch(onError)
  })
  signals.on(signalsResumed, () => void reload().catch(onError))

  return {
    get current() {
      return current
    },
    reload,
    async version(version) {
      if (version === current.version) return current
      const known = before.get(version)
      if (known !== undefined) return known
      const found = await rulesStore(db).version(version)
      before.set(version, found)
      return found
    },
  }
}
