import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { pageQuery } from '../../../platform/http/paging.ts'
import { userStore } from '../user.store.ts'
import { UserView, viewUser } from '../user.view.ts'

/** Members, newest first (Neptuno, `getAllUsers`); `search` looks in usernames and e-mails. */
export const listUsers = endpoint({
  get: '/v1/users/admin/users',
  summary: 'Members, newest first',
  for: [admin],
  rate: 'admin',
  query: Type.Object({
    ...pageQuery,
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 10 }),
    search: Type.Optional(Type.String({ maxLength: 100 })),
  }),
  output: Type.Object({
    data: Type.Array(UserView),
    total_items: Type.Integer(),
    total_pages: Type.Integer(),
    current_page: Type.Integer(),
  }),
  errors: [],

  async handle({ query: { page, limit, search }, ctx }) {
    const { items, total } = await userStore(ctx.db).pageOfMembers(page, limit, search ?? '')
    const credits = await ctx.balances.creditsOfAll(
      ctx,
      items.map(({ id }) => id),
    )
    return {
      data: items.map((user) => viewUser(user, credits.get(user.id) ?? 0)),
      total_items: total,
      total_pages: Math.max(1, Math.ceil(total / limit)),
      current_page: page,
    }
  },
})
