import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownUser } from '../errors.ts'
import { userStore } from '../user.store.ts'
import { UserView, viewUser } from '../user.view.ts'

/** The own account (Neptuno, type `User`). */
export const showMe = endpoint({
  get: '/v1/users/me',
  summary: 'The own account',
  for: [member],
  rate: 'api',
  output: UserView,
  errors: [unknownUser],

  async handle({ caller, ctx }) {
    const user = await userStore(ctx.db).findMember(caller.userId)
    if (user === undefined) throw unknownUser()
    return viewUser(user, await ctx.balances.creditsOf(ctx, user.id))
  },
})
