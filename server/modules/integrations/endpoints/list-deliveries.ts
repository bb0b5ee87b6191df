import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import { deliveryStore } from '../delivery.store.ts'
import { DeliveryView, viewDelivery } from '../delivery.view.ts'
import { unknownIntegration } from '../errors.ts'
import { findIntegration } from '../find-integration.ts'
import { IntegrationParams } from '../integration.input.ts'

/** What was sent, what came back, and what is still to be tried; newest first. */
export const listDeliveries = endpoint({
  get: '/v1/integrations/:id/deliveries',
  summary: 'The delivery log of an integration, newest first',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  params: IntegrationParams,
  query: Type.Object(pageQuery),
  output: Page(DeliveryView),
  errors: [unknownIntegration],

  async handle({ params, query, caller, ctx }) {
    const { id } = await findIntegration(ctx, caller, params.id, 'to read')
    const { items, total } = await deliveryStore(ctx.db).page(id, query.page, query.limit)
    return pageOf(items.map(viewDelivery), total, query)
  },
})
