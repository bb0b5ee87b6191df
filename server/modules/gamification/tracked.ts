import type { Caller } from '../../platform/callers/caller.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Endpoint } from '../../platform/http/endpoint.ts'
import { actorOf, type Person } from './actor.ts'

/**
 * The same endpoint, whose use counts as an action of `type` for the guest or member who calls, once it has succeeded
 * (Neptuno, `track_gamification_event`). It does nothing while gamification is off, and nothing for other systems.
 * A request that is sent again with its `Idempotency-Key` counts once.
 */
export function tracked(type: string, operation: string, endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    async handle(received) {
      const answer = await endpoint.handle(received)
      const { caller, ctx } = received
      if (!isPerson(caller) || !ctx.settings.featureIsOn('gamification')) return answer
      const key = received.idempotencyKey
      const record = () => recordUse(ctx, caller, type, key && `${operation}:${key}`)
      if (endpoint.transaction === 'one') ctx.afterCommit(record)
      else await record()
      return answer
    },
  }
}

function isPerson(caller: Caller): caller is Person {
  return caller.kind === 'guest' || caller.kind === 'member'
}

/** What was asked for has been done by now: points that cannot be given must not make it look as if it had failed. */
async function recordUse(ctx: Ctx, person: Person, type: string, idempotencyKey: string | undefined): Promise<void> {
  try {
    await ctx.actions.record({ actor: actorOf(person), type, channel: 'tracked', idempotencyKey })
  } catch (error) {
    ctx.log.warn({ err: error, type, userId: person.userId }, 'A use could not be rewarded')
  }
}
