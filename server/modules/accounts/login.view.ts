import Type, { type Static } from 'typebox'
import type { IssuedTokens } from './actions/issue-tokens.ts'
import type { Login } from './login.store.ts'

/** Neptuno, type `TokenResponse`. */
export const TokenView = Type.Object({
  access_token: Type.String(),
  refresh_token: Type.String(),
  token_type: Type.Literal('bearer'),
  expires_in: Type.Integer({ description: 'Life of the access token, in seconds.' }),
})

export function viewTokens(tokens: IssuedTokens): Static<typeof TokenView> {
  return {
    access_token: tokens.accessToken,
    refresh_token: tokens.refreshToken,
    token_type: 'bearer',
    expires_in: tokens.accessSeconds,
  }
}

export const LoginView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  created_at: Type.String({ format: 'date-time' }),
  last_used_at: Type.String({ format: 'date-time' }),
  ip: Type.Union([Type.String(), Type.Null()]),
  user_agent: Type.Union([Type.String(), Type.Null()]),
  current: Type.Boolean({ description: 'The login that asks.' }),
})

export function viewLogin(login: Login, currentId: string): Static<typeof LoginView> {
  return {
    id: login.id,
    created_at: login.createdAt.toISOString(),
    last_used_at: login.lastUsedAt.toISOString(),
    ip: login.ip,
    user_agent: login.userAgent,
    current: login.id === currentId,
  }
}
