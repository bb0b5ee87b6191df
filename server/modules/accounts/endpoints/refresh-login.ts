import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { refreshCookie } from '../../../platform/http/request-caller.ts'
import { renewLogin } from '../actions/renew-login.ts'
import { callerInactive, tokenExpired, tokenInvalid, tokenReplayed, tokenRevoked } from '../errors.ts'
import { TokenView, viewTokens } from '../login.view.ts'
import { clearLoginCookies, setLoginCookies } from '../login-cookies.ts'

/** A new pair of tokens for a refresh token, which is used up by it (rules §1.4). */
export const refreshLogin = endpoint({
  post: '/v1/auth/refresh',
  summary: 'Exchange a refresh token, from the body or the cookie, for new tokens',
  for: [anyone],
  // Nothing can be guessed here, and pages that are open side by side refresh together.
  rate: 'api',
  body: Type.Object({ refresh_token: Type.Optional(Type.String({ maxLength: 4096 })) }),
  output: TokenView,
  errors: [tokenInvalid, tokenExpired, tokenRevoked, tokenReplayed, callerInactive],
  // A replay ends the login although the request is refused.
  transaction: 'none',

  async handle({ body, ctx, request, reply }) {
    const token = body.refresh_token ?? request.cookies[refreshCookie]
    try {
      if (token === undefined) throw tokenInvalid()
      const tokens = await renewLogin(ctx, token, request.ip)
      setLoginCookies(request, reply, tokens)
      return viewTokens(tokens)
    } catch (error) {
      if (error instanceof NamedError) clearLoginCookies(request, reply)
      throw error
    }
  },
})
