import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { loginStore } from '../login.store.ts'
import { LoginView, viewLogin } from '../login.view.ts'

/** Where the member is logged in, the most recently used first. */
export const listLogins = endpoint({
  get: '/v1/auth/logins',
  summary: 'The own open logins, with device and last use',
  for: [member],
  rate: 'api',
  output: Type.Array(LoginView),
  errors: [],

  async handle({ caller, ctx }) {
    const logins = await loginStore(ctx.db).openOf(caller.userId, ctx.clock.now())
    return logins.map((login) => viewLogin(login, caller.loginId))
  },
})
