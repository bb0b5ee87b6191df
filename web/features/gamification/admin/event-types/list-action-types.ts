import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../../platform/api.ts'

/** What can be done here and what it is worth. On screens: an event. */
export type EventType = Operations['listActionTypes']['response'][number]

export const eventTypesQuery = queryOptions({
  queryKey: ['gamification', 'event-types'],
  queryFn: ({ signal }) => api.listActionTypes({ signal }),
})
