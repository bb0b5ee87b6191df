import type { AppContext, Ctx } from '../../../platform/context.ts'
import { callerInactive, tokenExpired, tokenReplayed, tokenRevoked } from '../errors.ts'
import { loginStore } from '../login.store.ts'
import { judgeRefresh } from '../login.ts'
import { refreshTokenStore } from '../refresh-token.store.ts'
import { secretHash } from '../secret-hash.ts'
import { userStore } from '../user.store.ts'
import { endLogin } from './end-logins.ts'
import { type IssuedTokens, issueTokens } from './issue-tokens.ts'

/**
 * Exchanges a refresh token for a new pair. A token that was already exchanged ends its whole login, unless it comes
 * within the grace that pages open side by side need.
 * @throws login.token_replayed, caller.inactive, caller.token_*
 */
export async function renewLogin(app: AppContext, token: string, ip: string): Promise<IssuedTokens> {
  const { loginId } = await app.loginTokens.verify('refresh', token, app.clock.now())
  const outcome = await app.transaction((ctx) => renewOrEnd(ctx, loginId, secretHash(token), ip))
  // Refused only here: the end of the login must be committed.
  if (outcome === 'replayed') throw tokenReplayed()
  return outcome
}

async function renewOrEnd(ctx: Ctx, loginId: string, hash: Buffer, ip: string): Promise<IssuedTokens | 'replayed'> {
  const now = ctx.clock.now()
  const tokens = refreshTokenStore(ctx.db)
  const login = await loginStore(ctx.db).lock(loginId)
  const token = await tokens.find(hash)
  if (login === undefined || login.endedAt !== null || token === undefined) throw tokenRevoked()

  const verdict = judgeRefresh(token, await tokens.successorWasUsed(hash), now)
  if (verdict === 'expired') throw tokenExpired()
  if (verdict === 'replayed') {
    await endLogin(ctx, loginId, 'replayed')
    return 'replayed'
  }

  const user = await userStore(ctx.db).findMember(login.userId)
  if (!user?.active) throw callerInactive()
  await tokens.markUsed(hash, now)
  await loginStore(ctx.db).touch(loginId, ip, now)
  return issueTokens(ctx, login, hash)
}
