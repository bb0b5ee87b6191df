import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { checkPassword } from '../actions/check-password.ts'
import { endLogins } from '../actions/end-logins.ts'
import { tooManyAttempts, unknownUser, wrongPassword } from '../errors.ts'
import { MessageView, message } from '../messages.ts'
import { hashPassword } from '../password.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import { NewPassword, TypedPassword } from '../user.input.ts'
import { userStore } from '../user.store.ts'

/** Needs the current password (rules §1.4); guessing it is limited as logging in is. Ends all other logins. */
export const changePassword = endpoint({
  put: '/v1/auth/me/password',
  summary: 'Change the own password; all other logins end',
  for: [member],
  rate: 'auth',
  body: Type.Object({ current_password: TypedPassword, new_password: NewPassword }),
  output: MessageView,
  errors: [wrongPassword, tooManyAttempts, unknownUser],
  // Failed attempts must be counted although the request is refused.
  transaction: 'none',

  async handle({ body, caller, ctx, request }) {
    const user = await userStore(ctx.db).findMember(caller.userId)
    if (user === undefined) throw unknownUser()
    const attempt = { user, name: user.username, password: body.current_password, ip: request.ip }
    if (!(await checkPassword(ctx, attempt))) throw wrongPassword()

    const passwordHash = await hashPassword(body.new_password)
    await ctx.transaction(async (own) => {
      await userStore(own.db).change(user.id, { passwordHash })
      await passwordResetStore(own.db).forgetOf(user.id)
      await endLogins(own, user.id, 'password_changed', caller.loginId)
    })
    return message('passwordChanged', request.locale)
  },
})
