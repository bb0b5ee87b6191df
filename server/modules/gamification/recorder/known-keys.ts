import type { Db } from '../../../platform/db/database.ts'
import { actionStore, type KeyedAction } from '../action.store.ts'
import { keyOf } from './judge.ts'
import type { Submission } from './submission.ts'

type Keyed = Pick<Submission, 'memberId' | 'requestKey' | 'uniqueKey'>

/** The keys under which these may be known already. */
export function keysOf(items: readonly Keyed[]) {
  return items.flatMap(({ memberId, requestKey, uniqueKey }) =>
    [requestKey, uniqueKey].flatMap((key) => (key === null ? [] : [{ memberId, key }])),
  )
}

/** Finds out which actions carry one of these keys. */
export async function learn(keys: ReturnType<typeof keysOf>, known: Map<string, KeyedAction>, db: Db): Promise<void> {
  for (const action of await actionStore(db).findByKeys(keys)) {
    for (const key of [action.requestKey, action.uniqueKey]) {
      if (key !== null) known.set(keyOf(action.memberId, key), action)
    }
  }
}
