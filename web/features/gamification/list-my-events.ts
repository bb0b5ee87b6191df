import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../platform/api.ts'

export type MyEvent = Operations['listEvents']['response'][number]

/** The caller's latest events, newest first. */
export function myEventsQuery(limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'events', limit],
    queryFn: ({ signal }) => api.listEvents({ query: { limit }, signal }),
  })
}
