import { queryOptions } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'

/** The caller's latest events, newest first. */
export function myEventsQuery(limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'events', limit],
    queryFn: ({ signal }) => api.listEvents({ query: { limit }, signal }),
  })
}
