import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type EventLeaderboard = Operations['showEventLeaderboard']['response']['data']

/** A page of the table of an event: of the time that began at `start`, else of its running or last one. */
export function eventLeaderboardQuery(event_id: number, start: string | undefined, page: number, limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'event-leaderboard', event_id, start ?? null, page, limit],
    queryFn: async ({ signal }) => {
      const query = { page, limit, ...(start !== undefined && { start }) }
      return (await api.showEventLeaderboard({ params: { event_id }, query, signal })).data
    },
    placeholderData: keepPreviousData,
  })
}
