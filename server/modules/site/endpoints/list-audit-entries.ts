import Type from 'typebox'
import { auditStore } from '../../../platform/audit/audit.store.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'

const AuditEntryView = Type.Object({
  id: Type.Integer(),
  actor_id: Type.Union([Type.Integer(), Type.Null()]),
  actor_name: Type.String(),
  action: Type.String(),
  subject: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
  created_at: Type.String({ format: 'date-time' }),
})

/** Every administrative change, newest first: who, when, before, after. */
export const listAuditEntries = endpoint({
  get: '/v1/settings/admin/audit',
  summary: 'The log of administrative changes, newest first',
  for: [admin],
  rate: 'admin',
  query: Type.Object({ ...pageQuery, search: Type.Optional(Type.String({ maxLength: 100 })) }),
  output: Page(AuditEntryView),
  errors: [],

  async handle({ query, ctx }) {
    const { items, total } = await auditStore(ctx.db).page(query.page, query.limit, query.search)
    const views = items.map((entry) => ({
      id: entry.id,
      actor_id: entry.actorId,
      actor_name: entry.actorName,
      action: entry.action,
      subject: entry.subject,
      before: entry.before,
      after: entry.after,
      created_at: entry.createdAt.toISOString(),
    }))
    return pageOf(views, total, query)
  },
})
