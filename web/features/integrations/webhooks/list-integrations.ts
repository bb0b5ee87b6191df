import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Integration = Operations['listIntegrations']['response'][number]

/** Everybody's outgoing webhooks for administrators, the own ones for other members. */
export const integrationsQuery = queryOptions({
  queryKey: ['integrations', 'list'],
  queryFn: ({ signal }) => api.listIntegrations({ signal }),
})

/** The events that an integration can be told of, described in `language`. */
export function eventTypesQuery(language: string) {
  return queryOptions({
    queryKey: ['integrations', 'event-types', language],
    queryFn: ({ signal }) => api.listWebhookEvents({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
