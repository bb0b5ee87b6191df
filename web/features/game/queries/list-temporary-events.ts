import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type TemporaryEvents = Operations['listTemporaryEvents']['response']['data']
export type ActiveEvent = TemporaryEvents['active_events'][number]
export type UpcomingEvent = TemporaryEvents['upcoming_events'][number]
export type EndedEvent = TemporaryEvents['ended_events'][number]
export type Segment = TemporaryEvents['segments'][number]

/** What is on, what begins within a week and what ended within 30 days. */
export const temporaryEventsQuery = queryOptions({
  queryKey: ['gamification', 'temporary-events'],
  queryFn: async ({ signal }) => (await api.listTemporaryEvents({ signal })).data,
})
