import { LRUCache } from 'lru-cache'
import type { actionBatchStore } from '../action-batch.store.ts'
import { initialState } from '../engine/engine.ts'
import type { KeptState } from '../member-state.ts'
import type { Submission } from './submission.ts'

/**
 * The states of the members who acted lately. What is remembered may be outdated, because other processes and jobs
 * change states too; a batch that started from an outdated one is not written, and the member is then forgotten here.
 */
export interface StateCache {
  /** The states of everybody who acts in a batch; rows are made for those who act for the first time. */
  of(submissions: readonly Submission[]): Promise<Map<number, KeptState>>
  /** Whether a state would come from memory. */
  remembers(memberId: number): boolean
  remember(state: KeptState): void
  forget(memberId: number): void
}

export function createStateCache(store: ReturnType<typeof actionBatchStore>, max: number): StateCache {
  const cache = new LRUCache<number, KeptState>({ max })

  const load = async (missing: ReadonlyMap<number, Submission>): Promise<KeptState[]> => {
    const found = await store.load([...missing.keys()])
    const present = new Set(found.map(({ memberId }) => memberId))
    const fresh = [...missing.values()].filter(({ memberId }) => !present.has(memberId))
    if (fresh.length === 0) return found
    await store.ensure(fresh.map(({ memberId, kind }) => ({ id: memberId, kind })))
    return [...found, ...fresh.map(firstState)]
  }

  return {
    async of(submissions) {
      const states = new Map<number, KeptState>()
      const missing = new Map<number, Submission>()
      for (const submission of submissions) {
        const known = cache.get(submission.memberId)
        if (known === undefined) missing.set(submission.memberId, submission)
        else states.set(submission.memberId, known)
      }
      if (missing.size > 0) for (const state of await load(missing)) states.set(state.memberId, state)
      return states
    },
    remembers: (memberId) => cache.has(memberId),
    remember: (state) => void cache.set(state.memberId, state),
    forget: (memberId) => void cache.delete(memberId),
  }
}

/** The state of who never acted. */
export function firstState({ memberId, kind }: Submission): KeptState {
  return { memberId, kind, version: 0, presence: 'present', state: initialState }
}
