import type { Ctx } from '../../../platform/context.ts'
import { userStore } from '../user.store.ts'
import { distinguished, type User, usernameFrom } from '../user.ts'
import { announceRegistration } from './register.ts'

const tries = 8

/**
 * The member whom another system knows under `externalId`, made if there is none. Safe to call from many sides at
 * once and again and again: they all get the same member.
 */
export async function addMemberByExternalId(ctx: Ctx, externalId: string): Promise<User> {
  const store = userStore(ctx.db)
  const wished = usernameFrom(externalId)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const known = await store.findByExternalId(externalId)
    if (known !== undefined) return known
    const username = attempt === 0 ? wished : distinguished(wished, ctx.random.text)
    const added = await store.addIfFree(newcomer(ctx, externalId, username), ctx.clock.now())
    if (added !== undefined) {
      await announceRegistration(ctx, added, false)
      return added
    }
  }
  throw new Error(`No free username for the member ${externalId} was found`)
}

function newcomer(ctx: Ctx, externalId: string, username: string) {
  return {
    kind: 'registered',
    username,
    externalId,
    subscription: 'freemium',
    registeredAt: ctx.clock.now(),
    registeredVia: 'import',
  } as const
}
