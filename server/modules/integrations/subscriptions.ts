import type { Clock } from '../../platform/clock/clock.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Fact } from '../../platform/facts/fact.ts'
import { type Signals, signalsResumed } from '../../platform/signals/signals.ts'
import { callerChanged, userStore } from '../accounts/index.ts'
import { type EventType, namesOfFact } from './event-type.ts'
import { integrationStore } from './integration.store.ts'
import { seesEverything } from './integration.ts'

const integrationsChanged = 'integrations.changed'

/** To be called by whatever adds, changes, switches or removes an integration. */
export function subscriptionsChanged(ctx: Ctx, ownerId: number): void {
  ctx.afterCommit(() => {
    ctx.signals.emit(integrationsChanged, ownerId)
    ctx.live.toUser(ownerId, { topic: 'integrations' })
  })
}

/** Who has subscribed to what, kept in memory: a fact that nobody wants costs no query. */
export interface Subscriptions {
  /** Owners of active integrations that may want this fact. A first sieve: the stored rows have the last word. */
  ownersWanting(db: Db, fact: Pick<Fact, 'name' | 'memberId'>): Promise<readonly number[]>
}

declare module '../../platform/context.ts' {
  interface Services {
    readonly subscriptions: Subscriptions
    /** Every event name that can be subscribed to. */
    readonly eventTypes: readonly EventType[]
  }
}

interface Index {
  readonly ownersOf: ReadonlyMap<string, ReadonlySet<number>>
  /** Owners who are told about everybody. */
  readonly administrators: ReadonlySet<number>
  readonly readAt: number
}

// A signal can be lost while a connection is down; after this time the index is read again anyway.
const trustedMilliseconds = 30_000

export function createSubscriptions({ signals, clock }: { signals: Signals; clock: Clock }): Subscriptions {
  let index: Index | undefined
  let changes = 0
  const forget = () => {
    changes += 1
    index = undefined
  }
  // A role may have been given or taken.
  for (const topic of [integrationsChanged, callerChanged, signalsResumed]) signals.on(topic, forget)

  const current = async (db: Db): Promise<Index> => {
    const now = clock.now().getTime()
    if (index !== undefined && Math.abs(now - index.readAt) < trustedMilliseconds) return index
    const changesBefore = changes
    const fresh = await readIndex(db, now)
    // What changed while it was read may be missing from it: it serves this fact and is not kept.
    if (changes === changesBefore) index = fresh
    return fresh
  }

  return {
    async ownersWanting(db, { name, memberId }) {
      const { ownersOf, administrators } = await current(db)
      const owners = new Set(namesOfFact(name).flatMap((subscribed) => [...(ownersOf.get(subscribed) ?? [])]))
      return [...owners].filter((owner) => owner === memberId || administrators.has(owner))
    },
  }
}

async function readIndex(db: Db, readAt: number): Promise<Index> {
  const subscriptions = await integrationStore(db).subscriptions()
  const ownersOf = new Map<string, Set<number>>()
  for (const { eventType, userId } of subscriptions) {
    ownersOf.set(eventType, (ownersOf.get(eventType) ?? new Set()).add(userId))
  }
  const owners = await userStore(db).findManyById([...new Set(subscriptions.map(({ userId }) => userId))])
  const administrators = new Set(owners.filter(seesEverything).map(({ id }) => id))
  return { ownersOf, administrators, readAt }
}
