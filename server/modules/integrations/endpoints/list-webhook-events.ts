import Type from 'typebox'
import { member } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'

/** The document's events, `*` for all, and every fact by its own name. */
export const listWebhookEvents = endpoint({
  get: '/v1/integrations/event-types',
  summary: 'Events that an integration can subscribe to',
  for: [member],
  feature: 'integrations',
  rate: 'api',
  output: Type.Array(Type.Object({ name: Type.String(), description: Type.String() })),
  errors: [],

  async handle({ ctx, request }) {
    return ctx.eventTypes.map(({ name, description }) => ({ name, description: description[request.locale] }))
  },
})
