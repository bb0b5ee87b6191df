import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import type { Ctx } from '../../../platform/context.ts'
import { notFound } from '../../../platform/errors/errors.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { logInWithGoogle } from '../actions/log-in-with-google.ts'
import { googleFailed } from '../errors.ts'
import type { GoogleIdentity, GoogleLogin } from '../google.ts'
import {
  attemptCookie,
  attemptMinutes,
  callbackAddress,
  callbackPath,
  loginPage,
  welcomePage,
} from '../google-return.ts'
import { setLoginCookies } from '../login-cookies.ts'
import { deviceOf } from '../login-request.ts'
import { type OidcAttempt, oidcAttemptStore } from '../oidc-attempt.store.ts'

/** Where Google sends the browser back to. A refusal is told by the login page; tokens travel in cookies alone. */
export const finishGoogleLogin = endpoint({
  get: callbackPath,
  summary: 'Come back from Google; answers a redirect and sets the cookies',
  for: [anyone],
  feature: 'social_login',
  rate: 'auth',
  query: Type.Object({ state: Type.Optional(Type.String({ maxLength: 200 })) }),
  output: Type.Null(),
  status: 302,
  errors: [],

  async handle({ query, ctx, request, reply }) {
    const { google } = ctx
    if (google === undefined) throw notFound()
    reply.clearCookie(attemptCookie.name, { path: attemptCookie.path })
    try {
      const attempt = await takeAttempt(ctx, request, query.state)
      const identity = await askGoogle(ctx, google, request, attempt)
      const guestSession = attempt.guestSession ?? undefined
      setLoginCookies(request, reply, await logInWithGoogle(ctx, identity, { device: deviceOf(request), guestSession }))
      reply.header('Location', welcomePage)
    } catch (error) {
      if (!(error instanceof NamedError)) throw error
      reply.header('Location', loginPage(error.code))
    }
    return null
  },
})

/** The attempt that this browser began, which is thereby used up. */
async function takeAttempt(ctx: Ctx, request: FastifyRequest, state: string | undefined): Promise<OidcAttempt> {
  const since = new Date(ctx.clock.now().getTime() - attemptMinutes * 60_000)
  const isOwn = state !== undefined && request.cookies[attemptCookie.name] === state
  const attempt = isOwn ? await oidcAttemptStore(ctx.db).take(state, since) : undefined
  if (attempt === undefined) throw googleFailed()
  return attempt
}

async function askGoogle(
  ctx: Ctx,
  google: GoogleLogin,
  request: FastifyRequest,
  attempt: OidcAttempt,
): Promise<GoogleIdentity> {
  const returned = new URL(callbackAddress(ctx, request))
  returned.search = new URL(request.url, returned).search
  try {
    return await google.identityBehind(returned, attempt)
  } catch (error) {
    // Cancelled, expired, forged or unreachable: for the person it is all the same.
    ctx.log.warn({ err: error }, 'A login through Google failed')
    throw googleFailed()
  }
}
