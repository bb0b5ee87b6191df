import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { notAllowed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { deleteMember } from '../actions/delete-member.ts'
import { keepAnAdministrator } from '../actions/keep-an-administrator.ts'
import { lastAdministrator, unknownUser } from '../errors.ts'
import { mayManage } from '../user.policy.ts'
import { userStore } from '../user.store.ts'

/** Deletes a member as the member could (Neptuno, `deleteUser`). */
export const deleteUser = endpoint({
  delete: '/v1/users/:id',
  summary: 'Delete a member; the ledger keeps its movements without a name',
  for: [admin],
  rate: 'admin',
  params: Type.Object({ id: Type.Integer({ minimum: 1 }) }),
  output: Type.Null(),
  status: 204,
  errors: [unknownUser, lastAdministrator],

  async handle({ params, caller, ctx }) {
    await keepAnAdministrator(ctx, params.id)
    const user = await userStore(ctx.db).lockMember(params.id)
    if (user === undefined) throw unknownUser()
    if (!mayManage(caller.role, user.role)) throw notAllowed()
    await deleteMember(ctx, user)
    const before = { username: user.username, role: user.role }
    await audit(ctx, caller, { action: 'user.deleted', subject: `user:${user.id}`, before, after: null })
    return null
  },
})
