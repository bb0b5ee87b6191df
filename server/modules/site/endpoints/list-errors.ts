import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import { errorLogStore } from '../../../platform/log/error-log.store.ts'

const ErrorView = Type.Object({
  id: Type.Integer(),
  user_id: Type.Union([Type.Integer(), Type.Null()]),
  user_type: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  message: Type.String(),
  details: Type.Unknown(),
  url: Type.String(),
  method: Type.String(),
  ip: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
})

/** Crashes of the server, newest first: whom they hit and where (rules §1.8). */
export const listErrors = endpoint({
  get: '/v1/settings/admin/errors',
  summary: 'Crashes of the server, newest first',
  for: [admin],
  rate: 'admin',
  query: Type.Object(pageQuery),
  output: Page(ErrorView),
  errors: [],

  async handle({ query, ctx }) {
    const { items, total } = await errorLogStore(ctx.db).page(query.page, query.limit)
    const views = items.map(({ userId, userType, createdAt, ...same }) => ({
      ...same,
      user_id: userId,
      user_type: userType,
      created_at: createdAt.toISOString(),
    }))
    return pageOf(views, total, query)
  },
})
