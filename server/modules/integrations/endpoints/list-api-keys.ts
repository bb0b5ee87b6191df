import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import { apiKeyStore } from '../api-key.store.ts'
import { ApiKeyView, viewApiKey } from '../api-key.view.ts'

export const listApiKeys = endpoint({
  get: '/v1/integrations/api-keys',
  summary: 'Keys of other systems, newest first, revoked ones included',
  for: [admin],
  feature: 'integrations',
  rate: 'admin',
  query: Type.Object(pageQuery),
  output: Page(ApiKeyView),
  errors: [],

  async handle({ query, ctx }) {
    const { items, total } = await apiKeyStore(ctx.db).page(query.page, query.limit)
    return pageOf(items.map(viewApiKey), total, query)
  },
})
