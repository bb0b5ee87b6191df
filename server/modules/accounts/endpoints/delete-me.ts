import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { deleteMember } from '../actions/delete-member.ts'
import { keepAnAdministrator } from '../actions/keep-an-administrator.ts'
import { lastAdministrator, unknownUser } from '../errors.ts'
import { clearLoginCookies } from '../login-cookies.ts'
import { userStore } from '../user.store.ts'

/** Deletes the own account: what says who it was is removed, the ledger and the actions stay. */
export const deleteMe = endpoint({
  delete: '/v1/users/me',
  summary: 'Delete the own account; the ledger keeps its movements without a name',
  for: [member],
  rate: 'api',
  output: Type.Null(),
  status: 204,
  errors: [lastAdministrator, unknownUser],

  async handle({ caller, ctx, request, reply }) {
    await keepAnAdministrator(ctx, caller.userId)
    const user = await userStore(ctx.db).lockMember(caller.userId)
    if (user === undefined) throw unknownUser()
    await deleteMember(ctx, user)
    clearLoginCookies(request, reply)
    return null
  },
})
