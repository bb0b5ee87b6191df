import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownUser } from '../errors.ts'
import { userStore } from '../user.store.ts'
import { UserView, viewUser } from '../user.view.ts'

export const showUser = endpoint({
  get: '/v1/users/:id',
  summary: 'One member',
  for: [admin],
  rate: 'admin',
  params: Type.Object({ id: Type.Integer({ minimum: 1 }) }),
  output: UserView,
  errors: [unknownUser],

  async handle({ params, ctx }) {
    const user = await userStore(ctx.db).findMember(params.id)
    if (user === undefined) throw unknownUser()
    return viewUser(user, await ctx.balances.creditsOf(ctx, user.id))
  },
})
