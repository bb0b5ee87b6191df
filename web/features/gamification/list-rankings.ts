import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../platform/api.ts'

type Rankings = Operations['listRankings']['response']
export type RankedPlayer = Rankings['items'][number]

/** One page of the ranking of members and guests together, most points first, with the caller's own place. */
export function rankingsQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'rankings', page, limit],
    queryFn: ({ signal }) => api.listRankings({ query: { page, limit }, signal }),
    placeholderData: keepPreviousData,
  })
}
