import { errors, jwtVerify, SignJWT } from 'jose'
import { tokenExpired, tokenInvalid } from './errors.ts'

/** What an access token says, once its signature has been checked. */
export interface AccessClaims {
  readonly userId: number
  readonly loginId: string
  readonly issuedAt: Date
  readonly expiresAt: Date
}

export interface AccessTokens {
  issue(claims: Omit<AccessClaims, 'issuedAt' | 'expiresAt'>, now: Date, seconds: number): Promise<string>
  /** @throws caller.token_expired, caller.token_invalid */
  verify(token: string, now: Date): Promise<AccessClaims>
}

const algorithm = 'HS256'

export function accessTokens(secret: string): AccessTokens {
  const key = new TextEncoder().encode(secret)
  return {
    issue: ({ userId, loginId }, now, seconds) =>
      new SignJWT({ type: 'access', sid: loginId })
        .setProtectedHeader({ alg: algorithm })
        .setSubject(String(userId))
        .setIssuedAt(now)
        .setExpirationTime(Math.floor(now.getTime() / 1000) + seconds)
        .sign(key),

    async verify(token, now) {
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: [algorithm], currentDate: now })
        const { sub, sid, type, iat, exp } = payload
        if (type !== 'access' || typeof sid !== 'string' || sub === undefined || !iat || !exp) throw tokenInvalid()
        return { userId: Number(sub), loginId: sid, issuedAt: new Date(iat * 1000), expiresAt: new Date(exp * 1000) }
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw tokenExpired()
        if (error instanceof errors.JOSEError) throw tokenInvalid()
        throw error
      }
    },
  }
}
