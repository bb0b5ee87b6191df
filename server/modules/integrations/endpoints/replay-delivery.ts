import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { deliveryStore } from '../delivery.store.ts'
import { DeliveryView, viewDelivery } from '../delivery.view.ts'
import { deliveryPending, integrationOff, unknownDelivery, unknownIntegration } from '../errors.ts'
import { findIntegration } from '../find-integration.ts'
import { DeliveryParams } from '../integration.input.ts'
import { queueDelivery } from '../queue-deliveries.ts'

/** The same message again, with the same `webhook-id`, as a delivery of its own. */
export const replayDelivery = endpoint({
  post: '/v1/integrations/:id/deliveries/:deliveryId/replay',
  summary: 'Send a message once more',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  params: DeliveryParams,
  output: DeliveryView,
  status: 201,
  errors: [unknownIntegration, unknownDelivery, deliveryPending, integrationOff],

  async handle({ params, caller, ctx }) {
    const integration = await findIntegration(ctx, caller, params.id, 'to change')
    const delivery = await deliveryStore(ctx.db).findOf(integration.id, params.deliveryId)
    if (delivery === undefined) throw unknownDelivery()
    if (delivery.status === 'pending') throw deliveryPending()
    if (!integration.active) throw integrationOff()
    const { id, factId, messageId, payload } = delivery
    const replay = { integrationId: integration.id, factId, replayOf: id, messageId, payload }
    return viewDelivery(await queueDelivery(ctx, replay))
  },
})
