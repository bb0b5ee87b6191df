import type { Ctx } from '../../../platform/context.ts'
import { loginStore } from '../login.store.ts'
import { userStore } from '../user.store.ts'
import type { User } from '../user.ts'
import { type IssuedTokens, issueTokens } from './issue-tokens.ts'

/** Where a login comes from, as its owner will recognise it in the list of open ones. */
export interface Device {
  readonly ip: string
  readonly userAgent: string | null
}

/** Opens a login for a member whose identity has been proved. */
export async function startLogin(ctx: Ctx, user: Pick<User, 'id'>, device: Device): Promise<IssuedTokens> {
  const now = ctx.clock.now()
  const id = ctx.random.uuid()
  const expiresAt = new Date(now.getTime() + ctx.settings.get('refresh_token_expiration') * 1000)
  await loginStore(ctx.db).add({ id, userId: user.id, expiresAt, ...device }, now)
  await userStore(ctx.db).change(user.id, { lastIp: device.ip, lastLogin: now, lastSeenAt: now })
  return issueTokens(ctx, { id, userId: user.id }, null)
}
