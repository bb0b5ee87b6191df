import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import type { Role } from '../../../platform/callers/caller.ts'
import { notAllowed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { changeAccount } from '../actions/change-account.ts'
import { endLogins } from '../actions/end-logins.ts'
import { keepAnAdministrator } from '../actions/keep-an-administrator.ts'
import { emailTaken, lastAdministrator, unknownUser, usernameTaken } from '../errors.ts'
import { EditablePlan, EditableRole, ProfileChange, profileOf } from '../user.input.ts'
import { isAdministrator, mayManage } from '../user.policy.ts'
import type { UserChange } from '../user.row.ts'
import { userStore } from '../user.store.ts'
import type { User } from '../user.ts'
import { printedRole, UserView, viewUser } from '../user.view.ts'

/** Changes a member (Neptuno, `updateUser`), with role, plan and state. Switching an account off ends its logins. */
export const updateUser = endpoint({
  put: '/v1/users/:id',
  summary: 'Change a member: details, role, plan, active or not',
  for: [admin],
  rate: 'admin',
  params: Type.Object({ id: Type.Integer({ minimum: 1 }) }),
  body: Type.Object({
    ...ProfileChange,
    rol: Type.Optional(EditableRole),
    role: Type.Optional(EditableRole),
    activo: Type.Optional(Type.Boolean()),
    subscription: Type.Optional(EditablePlan),
  }),
  output: UserView,
  errors: [unknownUser, emailTaken, usernameTaken, lastAdministrator],

  async handle({ params, body, caller, ctx }) {
    const profile = profileOf(body)
    const wishedRole = body.role ?? body.rol
    const stepsDown = body.activo === false || (wishedRole !== undefined && !isAdministrator(wishedRole))
    if (stepsDown) await keepAnAdministrator(ctx, params.id)
    const user = await userStore(ctx.db).lockMember(params.id)
    if (user === undefined) throw unknownUser()
    const role = body.role ?? roleNamed(body.rol, user)
    if (!mayManage(caller.role, user.role) || !mayManage(caller.role, role)) throw notAllowed()

    const wished = { ...profile, role, active: body.activo, subscription: body.subscription }
    const { after, changed } = await changeAccount(ctx, user, wished)
    if (user.active && !after.active) await endLogins(ctx, user.id, 'deactivated')
    if (changed.length > 0) {
      const [was, is] = [only(changed, user), only(changed, after)]
      await audit(ctx, caller, { action: 'user.changed', subject: `user:${user.id}`, before: was, after: is })
    }
    return viewUser(after, await ctx.balances.creditsOf(ctx, after.id))
  },
})

/** Sending back the word under which a role is printed is no wish to change it; `role` is exact. */
function roleNamed(word: Role | undefined, { role }: User): Role {
  return word === undefined || word === printedRole(role) ? role : word
}

function only(fields: readonly (keyof UserChange)[], user: User): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, user[field]]))
}
