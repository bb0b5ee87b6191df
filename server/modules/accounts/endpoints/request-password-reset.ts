import Type from 'typebox'
import { anyone } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { siteAddress } from '../login-request.ts'
import { passwordResetMail } from '../mails.ts'
import { MessageView, message } from '../messages.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import { secretHash } from '../secret-hash.ts'
import { Email } from '../user.input.ts'
import { userStore } from '../user.store.ts'

const lifeSeconds = 60 * 60
/** Beyond this many in an hour, somebody is filling somebody else's mailbox. */
const openLinks = 5

/** Mails a link that is good for one hour and one use (rules §1.4). The answer never tells whether there is an account. */
export const requestPasswordReset = endpoint({
  post: '/v1/auth/password-reset',
  summary: 'Ask for a mail with a link to choose another password',
  for: [anyone],
  rate: 'auth',
  body: Type.Object({ email: Email }),
  output: MessageView,
  errors: [],

  async handle({ body, ctx, request }) {
    const answer = message('resetRequested', request.locale)
    const now = ctx.clock.now()
    const user = await userStore(ctx.db).findByEmail(body.email)
    if (!user?.active || user.email === null) return answer
    if ((await passwordResetStore(ctx.db).countOpen(user.id, now)) >= openLinks) return answer

    const token = ctx.random.token(32)
    const expiresAt = new Date(now.getTime() + lifeSeconds * 1000)
    await passwordResetStore(ctx.db).add({ hash: secretHash(token), userId: user.id, expiresAt }, now)
    const mail = passwordResetMail(user.email, request.locale, {
      siteName: ctx.settings.get('site_name'),
      username: user.username,
      link: `${siteAddress(ctx, request)}/user/reset?token=${token}`,
    })
    await ctx.mailer.send(ctx, mail)
    return answer
  },
})
