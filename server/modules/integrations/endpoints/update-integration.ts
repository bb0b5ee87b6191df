import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownEventType, unknownIntegration, urlRefused } from '../errors.ts'
import { findIntegration } from '../find-integration.ts'
import { acceptEventType, acceptUrl, IntegrationParams, integrationFields } from '../integration.input.ts'
import { integrationStore } from '../integration.store.ts'
import { auditedIntegration, IntegrationView, viewIntegration } from '../integration.view.ts'
import { subscriptionsChanged } from '../subscriptions.ts'

/** Fields that are left out stay as they are. Messages under way go to the new address. */
export const updateIntegration = endpoint({
  put: '/v1/integrations/:id',
  summary: 'Change name, address or event of an integration',
  for: [admin],
  feature: 'integrations',
  rate: 'admin',
  params: IntegrationParams,
  body: Type.Partial(Type.Object(integrationFields), { minProperties: 1 }),
  output: IntegrationView,
  errors: [unknownIntegration, urlRefused, unknownEventType],

  async handle({ params, body, caller, ctx }) {
    const before = await findIntegration(ctx, caller, params.id, 'to change')
    const after = await integrationStore(ctx.db).change(params.id, {
      name: body.name?.trim(),
      webhookUrl: body.webhook_url === undefined ? undefined : acceptUrl(ctx, body.webhook_url),
      eventType: body.event_type === undefined ? undefined : acceptEventType(ctx, body.event_type),
    })
    await audit(ctx, caller, {
      action: 'integration.changed',
      subject: `integration:${params.id}`,
      before: auditedIntegration(before),
      after: auditedIntegration(after),
    })
    subscriptionsChanged(ctx, after.userId)
    return viewIntegration(after)
  },
})
