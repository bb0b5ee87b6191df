import Type from 'typebox'
import { audit } from '../../../platform/audit/audit.ts'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { unknownIntegration } from '../errors.ts'
import { findIntegration } from '../find-integration.ts'
import { IntegrationParams } from '../integration.input.ts'
import { integrationStore } from '../integration.store.ts'
import { IntegrationView, viewIntegration } from '../integration.view.ts'
import { subscriptionsChanged } from '../subscriptions.ts'

/** With `active` it can be repeated safely; without it the switch is turned over. */
export const toggleIntegration = endpoint({
  put: '/v1/integrations/:id/toggle',
  summary: 'Switch an integration on or off',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  params: IntegrationParams,
  body: Type.Object({ active: Type.Optional(Type.Boolean()) }),
  output: IntegrationView,
  errors: [unknownIntegration],

  async handle({ params, body, caller, ctx }) {
    const before = await findIntegration(ctx, caller, params.id, 'to change')
    const active = body.active ?? !before.active
    if (active === before.active) return viewIntegration(before)
    const after = await integrationStore(ctx.db).switch(params.id, active)
    await audit(ctx, caller, {
      action: 'integration.switched',
      subject: `integration:${params.id}`,
      before: { active: before.active },
      after: { active },
    })
    subscriptionsChanged(ctx, after.userId)
    return viewIntegration(after)
  },
})
