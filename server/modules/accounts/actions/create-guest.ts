import type { GuestCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { guestCaller } from '../callers.ts'
import { guestsDisabled } from '../errors.ts'
import { userStore } from '../user.store.ts'
import { guestName } from '../user.ts'

// With sixty million names, even a site with a million guests needs this many tries once in a blue moon.
const tries = 8

/**
 * A new guest with a session of its own (rules §1.4). Needs no transaction.
 * @throws caller.guests_disabled
 */
export async function createGuest(ctx: Ctx, ip: string): Promise<GuestCaller> {
  if (!ctx.settings.featureIsOn('anonymous_users')) throw guestsDisabled()
  const sessionId = ctx.random.uuid()
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const username = guestName(ctx.random.text)
    const guest = await userStore(ctx.db).addIfFree(
      { kind: 'anonymous', username, subscription: 'basic', sessionId, lastIp: ip },
      ctx.clock.now(),
    )
    if (guest !== undefined) return guestCaller(ctx, guest, sessionId)
  }
  throw new Error('No free name for a guest was found')
}
