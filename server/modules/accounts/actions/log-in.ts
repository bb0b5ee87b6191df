import type { Ctx } from '../../../platform/context.ts'
import { memberLoggedIn } from '../facts.ts'
import type { User } from '../user.ts'
import type { IssuedTokens } from './issue-tokens.ts'
import { mergeGuest } from './merge-guest.ts'
import { type Device, startLogin } from './start-login.ts'

export interface LoginDetails {
  readonly device: Device
  /** The guest that this person has been until now. */
  readonly guestSession: string | undefined
  readonly via: 'password' | 'google'
}

/** Opens a login for an existing member and brings in what they gathered as a guest, all or nothing. */
export async function logIn(
  ctx: Ctx,
  user: Pick<User, 'id' | 'username'>,
  { device, guestSession, via }: LoginDetails,
): Promise<IssuedTokens> {
  const tokens = await startLogin(ctx, user.id, device)
  await mergeGuest(ctx, guestSession, user.id)
  await ctx.announce(memberLoggedIn({ user_id: user.id, username: user.username, via }, { memberId: user.id }))
  return tokens
}
