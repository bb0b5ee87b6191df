import Type from 'typebox'
import type { Ctx } from '../context.ts'
import { defineJob, type Job } from '../jobs/jobs.ts'
import { factStore } from './fact.store.ts'
import type { Announce, Fact, Listener } from './fact.ts'

const Payload = Type.Object({ ids: Type.Array(Type.Integer()) })

/** The job that brings facts to the listeners of all modules. */
export function factDelivery(listeners: readonly Listener[]): Job<typeof Payload> {
  return defineJob('deliver-facts', Payload, async (ctx, { ids }) => {
    const failures: unknown[] = []
    for (const fact of await factStore(ctx.db).find(ids)) {
      for (const listener of listeners.filter((candidate) => listensTo(candidate, fact))) {
        try {
          await deliver(ctx, listener, fact)
        } catch (error) {
          // The others still get it; the job is tried again and only this one is then left to do.
          ctx.log.warn({ err: error, fact: fact.name, listener: listener.name }, 'A listener failed')
          failures.push(error)
        }
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some listeners failed')
  })
}

/** The receipt and the effect commit together, so a redelivery finds the receipt and does nothing. */
async function deliver(ctx: Ctx, listener: Listener, fact: Fact): Promise<void> {
  if ((await listener.wants?.(ctx, fact)) === false) return
  await ctx.transaction(async (own) => {
    if (await factStore(own.db).receive(fact.id, listener.name)) await listener.handle(own, fact)
  })
}

function listensTo(listener: Listener, fact: Fact): boolean {
  return listener.on === 'all' || listener.on.some((kind) => kind.name === fact.name)
}

/** Stores the facts and the job that delivers them in the transaction of `ctx`. */
export function announcer(ctx: Pick<Ctx, 'db' | 'jobs' | 'clock'>, delivery: Job<typeof Payload>): Announce {
  return async (...announcements) => {
    if (announcements.length === 0) return
    const ids = await factStore(ctx.db).add(
      announcements.map(({ kind, payload, memberId, occurredAt }) => ({
        name: kind.name,
        payload,
        memberId: memberId ?? null,
        occurredAt: occurredAt ?? ctx.clock.now(),
      })),
    )
    await ctx.jobs.add(delivery, { ids })
  }
}
