import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import type { Caller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { refreshCookie } from '../../../platform/http/request-caller.ts'
import { endLogin } from '../actions/end-logins.ts'
import { clearLoginCookies } from '../login-cookies.ts'
import { MessageView, message } from '../messages.ts'

/** Ends this login. Works with an expired or missing token too: whoever wants to leave must be able to. */
export const logoutMember = endpoint({
  post: '/v1/auth/logout',
  summary: 'Log out on this device',
  for: [anyone],
  rate: 'api',
  body: Type.Object({ refresh_token: Type.Optional(Type.String({ maxLength: 4096 })) }),
  output: MessageView,
  errors: [],

  async handle({ body, caller, ctx, request, reply }) {
    const loginId = await loginOf(ctx, caller, body.refresh_token ?? request.cookies[refreshCookie])
    if (loginId !== undefined) await endLogin(ctx, loginId, 'logout')
    clearLoginCookies(request, reply)
    return message('loggedOut', request.locale)
  },
})

async function loginOf(ctx: Ctx, caller: Caller, refreshToken: string | undefined): Promise<string | undefined> {
  if (caller.kind === 'member') return caller.loginId
  if (refreshToken === undefined) return undefined
  try {
    return (await ctx.loginTokens.verify('refresh', refreshToken, ctx.clock.now())).loginId
  } catch (error) {
    // A token that is not good any more has no login left to end.
    if (error instanceof NamedError) return undefined
    throw error
  }
}
