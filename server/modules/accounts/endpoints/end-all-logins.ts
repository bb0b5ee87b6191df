import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { endLogins } from '../actions/end-logins.ts'
import { clearLoginCookies } from '../login-cookies.ts'
import { MessageView, message } from '../messages.ts'

/** "Log out everywhere", this device included. */
export const endAllLogins = endpoint({
  delete: '/v1/auth/logins',
  summary: 'Log out on every device, this one included',
  for: [member],
  rate: 'api',
  output: MessageView,
  errors: [],

  async handle({ caller, ctx, request, reply }) {
    await endLogins(ctx, caller.userId, 'everywhere')
    clearLoginCookies(request, reply)
    return message('loggedOutEverywhere', request.locale)
  },
})
