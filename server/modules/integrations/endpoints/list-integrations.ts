import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { isAdministrator } from '../integration.policy.ts'
import { integrationStore } from '../integration.store.ts'
import { IntegrationView, viewIntegration } from '../integration.view.ts'

/** Members see their own; administrators see everybody's (rules §1.8). */
export const listIntegrations = endpoint({
  get: '/v1/integrations/',
  summary: 'Outgoing webhooks: your own, or all of them for administrators',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  output: Type.Array(IntegrationView),
  errors: [],

  async handle({ caller, ctx }) {
    const store = integrationStore(ctx.db)
    const integrations = isAdministrator(caller) ? await store.all() : await store.ofUser(caller.userId)
    return integrations.map(viewIntegration)
  },
})
