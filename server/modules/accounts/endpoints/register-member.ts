import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { register } from '../actions/register.ts'
import { startLogin } from '../actions/start-login.ts'
import { emailTaken, usernameTaken } from '../errors.ts'
import { TokenView, viewTokens } from '../login.view.ts'
import { setLoginCookies } from '../login-cookies.ts'
import { deviceOf, guestSessionOf } from '../login-request.ts'
import { hashPassword } from '../password.ts'
import { Email, NewPassword, PlaceAndWebsite, profileOf, Username } from '../user.input.ts'

/** A new member, logged in at once (Neptuno, `createUser`). A guest becomes the member and keeps everything (design §3). */
export const registerMember = endpoint({
  post: '/v1/auth/register',
  summary: 'Create an account; a guest keeps points, badges, credits and history',
  for: [anyone],
  feature: 'registration',
  rate: 'auth',
  body: Type.Object({ email: Email, username: Username, password: NewPassword, ...PlaceAndWebsite }),
  output: TokenView,
  errors: [emailTaken, usernameTaken],
  // Hashing takes a while; no connection is held meanwhile.
  transaction: 'none',

  async handle({ body, ctx, request, reply }) {
    const { email, username, password } = body
    const profile = profileOf(body)
    const passwordHash = await hashPassword(password)
    const tokens = await ctx.transaction(async (own) => {
      const registration = { ...profile, email, username, passwordHash, registeredVia: 'password' } as const
      const user = await register(own, registration, guestSessionOf(request))
      return startLogin(own, user.id, deviceOf(request))
    })
    setLoginCookies(request, reply, tokens)
    return viewTokens(tokens)
  },
})
