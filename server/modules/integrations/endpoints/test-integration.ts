import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { DeliveryView, viewDelivery } from '../delivery.view.ts'
import { unknownIntegration } from '../errors.ts'
import { pingEvent } from '../event-type.ts'
import { findIntegration } from '../find-integration.ts'
import { IntegrationParams } from '../integration.input.ts'
import { newMessageId, queueDelivery } from '../queue-deliveries.ts'

/** Sends a `ping`, also while the integration is off: that is when one wants to try the address. */
export const testIntegration = endpoint({
  post: '/v1/integrations/:id/test',
  summary: 'Send a test message to the address of an integration',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  params: IntegrationParams,
  output: DeliveryView,
  status: 201,
  errors: [unknownIntegration],

  async handle({ params, caller, ctx }) {
    const { id, name } = await findIntegration(ctx, caller, params.id, 'to change')
    const payload = {
      type: pingEvent,
      timestamp: ctx.clock.now().toISOString(),
      data: { integration_id: id, name },
    }
    const ping = { integrationId: id, factId: null, replayOf: null, messageId: newMessageId(ctx), payload }
    return viewDelivery(await queueDelivery(ctx, ping))
  },
})
