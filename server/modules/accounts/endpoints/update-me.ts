import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { changeAccount } from '../actions/change-account.ts'
import { emailTaken, unknownUser, usernameTaken } from '../errors.ts'
import { ProfileChange, profileOf } from '../user.input.ts'
import { userStore } from '../user.store.ts'
import { UserView, viewUser } from '../user.view.ts'

/** Changes the own details (Neptuno, `updateProfile`); fields that are left out stay. */
export const updateMe = endpoint({
  put: '/v1/users/me',
  summary: 'Change the own details',
  for: [member],
  rate: 'api',
  body: Type.Object(ProfileChange),
  output: UserView,
  errors: [emailTaken, usernameTaken, unknownUser],

  async handle({ body, caller, ctx }) {
    const profile = profileOf(body)
    const user = await userStore(ctx.db).lockMember(caller.userId)
    if (user === undefined) throw unknownUser()
    const { after } = await changeAccount(ctx, user, profile)
    return viewUser(after, await ctx.balances.creditsOf(ctx, after.id))
  },
})
