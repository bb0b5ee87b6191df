import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { checkPassword } from '../actions/check-password.ts'
import { logIn } from '../actions/log-in.ts'
import { badCredentials, callerInactive, tooManyAttempts } from '../errors.ts'
import { TokenView, viewTokens } from '../login.view.ts'
import { setLoginCookies } from '../login-cookies.ts'
import { deviceOf, guestSessionOf } from '../login-request.ts'
import { TypedPassword } from '../user.input.ts'
import { userStore } from '../user.store.ts'

/**
 * The OAuth2 password form (Neptuno, `login`); `username` is the e-mail or the username. A guest that logs in brings
 * along what it has. Whether a name exists is told neither by the answer nor by the time it takes (rules §1.4).
 */
export const loginMember = endpoint({
  post: '/v1/auth/token',
  summary: 'Log in with e-mail or username and password',
  for: [anyone],
  rate: 'auth',
  accepts: 'form',
  body: Type.Object({
    grant_type: Type.Optional(Type.Literal('password')),
    username: Type.String({ minLength: 1, maxLength: 254 }),
    password: TypedPassword,
  }),
  output: TokenView,
  errors: [badCredentials, callerInactive, tooManyAttempts],
  // Failed attempts must be counted although the request is refused.
  transaction: 'none',

  async handle({ body, ctx, request, reply }) {
    const { username: name, password } = body
    const user = await userStore(ctx.db).findByEmailOrUsername(name)
    const matches = await checkPassword(ctx, { user, name, password, ip: request.ip })
    if (!matches || user === undefined) throw badCredentials()

    const details = { device: deviceOf(request), guestSession: guestSessionOf(request), via: 'password' } as const
    const tokens = await ctx.transaction((own) => logIn(own, user, details))
    setLoginCookies(request, reply, tokens)
    return viewTokens(tokens)
  },
})
