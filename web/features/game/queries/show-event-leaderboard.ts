import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type EventLeaderboard = Operations['showEventLeaderboard']['response']['data']
export type EventPlace = EventLeaderboard['leaderboard'][number]

/** A page of the table of an event: of its running time, else of its last one. */
export function eventLeaderboardQuery(event_id: number, page: number, limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'event-leaderboard', event_id, page, limit],
    queryFn: async ({ signal }) =>
      (await api.showEventLeaderboard({ params: { event_id }, query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
  })
}
