import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownIntegration } from '../errors.ts'
import { findIntegration } from '../find-integration.ts'
import { IntegrationParams } from '../integration.input.ts'
import { integrationStore } from '../integration.store.ts'
import { auditedIntegration } from '../integration.view.ts'
import { subscriptionsChanged } from '../subscriptions.ts'

/** Its delivery log goes with it, and what was still to be sent is not sent. */
export const removeIntegration = endpoint({
  delete: '/v1/integrations/:id',
  summary: 'Remove an integration and its delivery log',
  for: [admin],
  feature: 'integrations',
  rate: 'admin',
  params: IntegrationParams,
  output: Type.Null(),
  status: 204,
  errors: [unknownIntegration],

  async handle({ params, caller, ctx }) {
    const integration = await findIntegration(ctx, caller, params.id, 'to change')
    await integrationStore(ctx.db).remove(params.id)
    await audit(ctx, caller, {
      action: 'integration.removed',
      subject: `integration:${params.id}`,
      before: auditedIntegration(integration),
      after: null,
    })
    subscriptionsChanged(ctx, integration.userId)
    return null
  },
})
