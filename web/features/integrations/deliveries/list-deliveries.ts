import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Delivery = Operations['listDeliveries']['response']['items'][number]

const watchingPause = 3_000

/**
 * What was sent to one integration, newest first. Owners are told live when something changes; an administrator who
 * looks at somebody else's is not, so while a message is under way the log is asked for again.
 */
export function deliveriesQuery(integrationId: number, page: number, limit: number) {
  return queryOptions({
    queryKey: ['integrations', 'deliveries', integrationId, page, limit],
    queryFn: ({ signal }) => api.listDeliveries({ params: { id: integrationId }, query: { page, limit }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'pending') ? watchingPause : false,
  })
}
