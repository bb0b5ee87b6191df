import type { Ctx } from '../../../platform/context.ts'
import { type Login, loginStore } from '../login.store.ts'
import { refreshTokenStore } from '../refresh-token.store.ts'
import { secretHash } from '../secret-hash.ts'

export interface IssuedTokens {
  readonly accessToken: string
  readonly accessSeconds: number
  readonly refreshToken: string
  readonly refreshSeconds: number
}

/** A new pair for a login, with the lifetimes of the settings. `parent` is the refresh token that it follows. */
export async function issueTokens(
  ctx: Ctx,
  { id, userId }: Pick<Login, 'id' | 'userId'>,
  parent: Buffer | null,
): Promise<IssuedTokens> {
  const now = ctx.clock.now()
  const accessSeconds = ctx.settings.get('token_expiration')
  const refreshSeconds = ctx.settings.get('refresh_token_expiration')
  const subject = { userId, loginId: id, id: ctx.random.token(16) }
  const accessToken = await ctx.loginTokens.issue('access', subject, now, accessSeconds)
  const refreshToken = await ctx.loginTokens.issue('refresh', subject, now, refreshSeconds)
  const expiresAt = new Date(now.getTime() + refreshSeconds * 1000)
  await refreshTokenStore(ctx.db).add(
    { hash: secretHash(refreshToken), loginId: id, parentHash: parent, expiresAt },
    now,
  )
  await loginStore(ctx.db).extend(id, expiresAt)
  return { accessToken, accessSeconds, refreshToken, refreshSeconds }
}
