import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { notFound } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { googleFailed } from '../errors.ts'
import { attemptCookie, attemptMinutes, callbackAddress, loginPage } from '../google-return.ts'
import { protection } from '../login-cookies.ts'
import { oidcAttemptStore } from '../oidc-attempt.store.ts'

/** Sends the browser to Google (Neptuno, `loginWithGoogle`). A navigation carries no headers, so a guest names its session in the address. */
export const startGoogleLogin = endpoint({
  get: '/v1/auth/login/google',
  summary: 'Go to Google to log in; answers a redirect',
  for: [anyone],
  feature: 'social_login',
  rate: 'auth',
  query: Type.Object({ session_id: Type.Optional(Type.String({ format: 'uuid' })) }),
  output: Type.Null(),
  status: 302,
  errors: [],

  async handle({ query, ctx, request, reply }) {
    if (ctx.google === undefined) throw notFound()
    const secrets = { state: ctx.random.token(32), nonce: ctx.random.token(32), codeVerifier: ctx.random.token(32) }
    const address = await ctx.google.addressFor(secrets, callbackAddress(ctx, request)).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'Google cannot be reached for a login')
      return undefined
    })
    if (address === undefined) {
      reply.header('Location', loginPage(googleFailed.code))
      return null
    }
    await oidcAttemptStore(ctx.db).add({ ...secrets, guestSession: query.session_id ?? null }, ctx.clock.now())
    const { name, path } = attemptCookie
    reply.setCookie(name, secrets.state, { ...protection(request), path, maxAge: attemptMinutes * 60 })
    reply.header('Location', address.href)
    return null
  },
})
