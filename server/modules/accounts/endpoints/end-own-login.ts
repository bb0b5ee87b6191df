import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { endLogin } from '../actions/end-logins.ts'
import { unknownLogin } from '../errors.ts'
import { loginStore } from '../login.store.ts'
import { clearLoginCookies } from '../login-cookies.ts'

/** Logs out one device. Other people's logins look as if they did not exist. */
export const endOwnLogin = endpoint({
  delete: '/v1/auth/logins/:id',
  summary: 'Log out on one device',
  for: [member],
  rate: 'api',
  params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
  output: Type.Null(),
  status: 204,
  errors: [unknownLogin],

  async handle({ params, caller, ctx, request, reply }) {
    const login = await loginStore(ctx.db).lock(params.id)
    if (login?.userId !== caller.userId) throw unknownLogin()
    if ((await endLogin(ctx, login.id, 'logout')) === undefined) throw unknownLogin()
    if (login.id === caller.loginId) clearLoginCookies(request, reply)
    return null
  },
})
