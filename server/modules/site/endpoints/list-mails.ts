import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import { mailStore } from '../../../platform/mail/mail.store.ts'

const MailView = Type.Object({
  id: Type.Integer(),
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  status: Type.String({ description: '`kept` where no mail server is configured.' }),
  created_at: Type.String({ format: 'date-time' }),
  sent_at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  error: Type.Union([Type.String(), Type.Null()]),
})

/** The mail log (design §6): without a mail server, the only place where mails can be read. */
export const listMails = endpoint({
  get: '/v1/settings/admin/mails',
  summary: 'Mails that were written, newest first',
  for: [admin],
  rate: 'admin',
  query: Type.Object(pageQuery),
  output: Page(MailView),
  errors: [],

  async handle({ query, ctx }) {
    const { items, total } = await mailStore(ctx.db).page(query.page, query.limit)
    const views = items.map(({ createdAt, sentAt, ...mail }) => ({
      ...mail,
      created_at: createdAt.toISOString(),
      sent_at: sentAt?.toISOString() ?? null,
    }))
    return pageOf(views, total, query)
  },
})
