import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { endLogins } from '../actions/end-logins.ts'
import { resetInvalid } from '../errors.ts'
import { loginFailureStore } from '../login-failure.store.ts'
import { accountSubject } from '../login-failure.ts'
import { MessageView, message } from '../messages.ts'
import { hashPassword } from '../password.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import { secretHash } from '../secret-hash.ts'
import { NewPassword } from '../user.input.ts'
import { userStore } from '../user.store.ts'

/** Saves the new password with the token of a mailed link. Ends every login: whoever was in is out. */
export const confirmPasswordReset = endpoint({
  post: '/v1/auth/password-reset/confirm',
  summary: 'Choose another password with the token of a mailed link; all logins end',
  for: [anyone],
  rate: 'auth',
  body: Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }), new_password: NewPassword }),
  output: MessageView,
  errors: [resetInvalid],

  async handle({ body, ctx, request }) {
    const now = ctx.clock.now()
    const resets = passwordResetStore(ctx.db)
    const userId = await resets.use(secretHash(body.token), now)
    const user = userId === undefined ? undefined : await userStore(ctx.db).lockMember(userId)
    if (!user?.active) throw resetInvalid()

    const passwordHash = await hashPassword(body.new_password)
    // The link came by mail, so the address is its owner's.
    await userStore(ctx.db).change(user.id, { passwordHash, emailProvenAt: user.emailProvenAt ?? now })
    await resets.forgetOf(user.id)
    await loginFailureStore(ctx.db).forget(accountSubject(user.id))
    await endLogins(ctx, user.id, 'password_changed')
    return message('passwordReset', request.locale)
  },
})
