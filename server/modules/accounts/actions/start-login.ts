import type { Ctx } from '../../../platform/context.ts'
import { callerInactive } from '../errors.ts'
import { loginStore } from '../login.store.ts'
import { userStore } from '../user.store.ts'
import { type IssuedTokens, issueTokens } from './issue-tokens.ts'

/** Where a login comes from, as its owner will recognise it in the list of open ones. */
export interface Device {
  readonly ip: string
  readonly userAgent: string | null
}

/**
 * Opens a login for a member whose identity has been proved.
 * @throws caller.inactive also when the account was switched off or deleted a moment ago.
 */
export async function startLogin(ctx: Ctx, userId: number, device: Device): Promise<IssuedTokens> {
  const now = ctx.clock.now()
  const member = await userStore(ctx.db).lockMember(userId)
  if (member === undefined || !member.active) throw callerInactive()

  const id = ctx.random.uuid()
  const expiresAt = new Date(now.getTime() + ctx.settings.get('refresh_token_expiration') * 1000)
  await loginStore(ctx.db).add({ id, userId, expiresAt, ...device }, now)
  await userStore(ctx.db).change(userId, { lastIp: device.ip, lastLogin: now, lastSeenAt: now })
  return issueTokens(ctx, { id, userId }, null)
}
