import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { tokenExpired, tokenInvalid } from './errors.ts'

/** What a token of a login says, once its signature has been checked. */
export interface LoginClaims {
  readonly userId: number
  readonly loginId: string
  readonly expiresAt: Date
}

/** Whom a token is for. `id` tells apart tokens that are issued in the same second. */
interface Subject {
  readonly userId: number
  readonly loginId: string
  readonly id?: string
}

/**
 * Signs and checks the tokens of logins. An access token proves who calls; a refresh token is only good for new
 * tokens, and only as often as its login says. Neither passes for the other.
 */
export interface LoginTokens {
  issue(kind: TokenKind, subject: Subject, now: Date, seconds: number): Promise<string>
  /** @throws caller.token_expired, caller.token_invalid */
  verify(kind: TokenKind, token: string, now: Date): Promise<LoginClaims>
}

type TokenKind = 'access' | 'refresh'

const algorithm = 'HS256'

export function loginTokens(secret: string): LoginTokens {
  const key = new TextEncoder().encode(secret)
  return {
    issue: (kind, { userId, loginId, id }, now, seconds) =>
      new SignJWT({ type: kind, sid: loginId, ...(id !== undefined && { jti: id }) })
        .setProtectedHeader({ alg: algorithm })
        .setSubject(String(userId))
        .setIssuedAt(now)
        .setExpirationTime(Math.floor(now.getTime() / 1000) + seconds)
        .sign(key),

    async verify(kind, token, now) {
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: [algorithm], currentDate: now })
        return claimsOf(payload, kind)
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw tokenExpired()
        if (error instanceof errors.JOSEError) throw tokenInvalid()
        throw error
      }
    },
  }
}

function claimsOf({ sub, sid, type, exp }: JWTPayload, kind: TokenKind): LoginClaims {
  const userId = Number(sub)
  if (type !== kind || !Number.isSafeInteger(userId) || typeof sid !== 'string' || exp === undefined) {
    throw tokenInvalid()
  }
  return { userId, loginId: sid, expiresAt: new Date(exp * 1000) }
}
