import type { Ctx } from '../../../platform/context.ts'
import { forgetCaller } from '../callers.ts'
import { usernameTaken } from '../errors.ts'
import { memberRegistered } from '../facts.ts'
import type { NewUser } from '../user.row.ts'
import { userStore } from '../user.store.ts'
import { isReservedName, type RegisteredVia, type User } from '../user.ts'
import { unlessTaken } from './unless-taken.ts'

export type Registration = Omit<NewUser, 'kind' | 'subscription' | 'sessionId'> &
  Partial<Pick<User, 'subscription'>> & { readonly registeredVia: RegisteredVia }

/**
 * Makes a member. The guest behind `sessionId`, if there is one, becomes that member: the row stays, and with it
 * points, badges, credits and history (design §3).
 * @throws account.email_taken, account.username_taken, account.external_id_taken
 */
export async function register(ctx: Ctx, registration: Registration, sessionId?: string): Promise<User> {
  if (isReservedName(registration.username)) throw usernameTaken()
  const store = userStore(ctx.db)
  const now = ctx.clock.now()
  const subscription = registration.subscription ?? 'freemium'
  const member: NewUser = { ...registration, kind: 'registered', subscription, registeredAt: now }
  const guest = sessionId === undefined ? undefined : await store.lockBySession(sessionId)
  const user = await unlessTaken(
    guest === undefined ? store.add(member, now) : store.change(guest.id, { ...member, sessionId: null }),
  )
  if (guest !== undefined) forgetCaller(ctx, guest.id)
  await announceRegistration(ctx, user, guest !== undefined)
  return user
}

export function announceRegistration(ctx: Ctx, user: User, wasGuest: boolean): Promise<void> {
  return ctx.announce(
    memberRegistered(
      {
        user_id: user.id,
        username: user.username,
        email: user.email,
        was_guest: wasGuest,
        via: user.registeredVia ?? 'password',
      },
      { memberId: user.id },
    ),
  )
}
