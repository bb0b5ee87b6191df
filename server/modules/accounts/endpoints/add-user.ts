import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { notAllowed, validationFailed } from '../../../platform/errors/errors.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { register } from '../actions/register.ts'
import { emailTaken, externalIdTaken, usernameTaken } from '../errors.ts'
import { hashPassword } from '../password.ts'
import { EditablePlan, EditableRole, NewPassword, ProfileChange, profileOf, Username } from '../user.input.ts'
import { mayManage } from '../user.policy.ts'
import { UserView, viewUser } from '../user.view.ts'

/** A member made by an administrator. Without a password the member chooses one through the mailed link. */
export const addUser = endpoint({
  post: '/v1/users',
  summary: 'Add a member',
  for: [admin],
  rate: 'admin',
  body: Type.Object({
    ...ProfileChange,
    username: Username,
    password: Type.Optional(NewPassword),
    subscription: Type.Optional(EditablePlan),
    rol: Type.Optional(EditableRole),
    external_id: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  }),
  output: UserView,
  status: 201,
  errors: [emailTaken, usernameTaken, externalIdTaken],

  async handle({ body, caller, ctx }) {
    const { username, email, password, rol: role = 'user', external_id: externalId } = body
    if (!mayManage(caller.role, role)) throw notAllowed()
    if (email === undefined && externalId === undefined) throw addressMissing()

    const user = await register(ctx, {
      ...profileOf(body),
      ...{ username, role, externalId, subscription: body.subscription, registeredVia: 'admin' },
      emailProvenAt: email === undefined ? null : ctx.clock.now(),
      passwordHash: password === undefined ? null : await hashPassword(password),
    })
    const after = { username, email: user.email, role, subscription: user.subscription }
    await audit(ctx, caller, { action: 'user.added', subject: `user:${user.id}`, before: null, after })
    return viewUser(user, await ctx.balances.creditsOf(ctx, user.id))
  },
})

function addressMissing() {
  const texts = { es: 'Hace falta un correo o un identificador externo', en: 'An e-mail or an external id is needed' }
  return validationFailed({ fields: [{ path: ['body', 'email'], kind: 'missing', texts }] })
}
