import type { Db } from '../../platform/db/database.ts'
import { type Signals, signalsResumed } from '../../platform/signals/signals.ts'
import { rulesStore } from './rules.store.ts'
import type { Rules } from './rules.ts'

/** The rules in force, kept in memory. Staleness is noticed: a batch that was judged by other rules is not written. */
export interface RuleBook {
  readonly current: Rules
  reload(): Promise<void>
}

/** Told to every process when the rules changed; the payload is their version. */
export const rulesChanged = 'rules.changed'

export async function loadRuleBook(options: {
  readonly db: Db
  readonly signals: Signals
  onError(error: unknown): void
}): Promise<RuleBook> {
  const { db, signals, onError } = options
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
  }
}
