import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

type Query = Operations['showLeaderboard']['query']
export type Leaderboard = Operations['showLeaderboard']['response']['data']
export type TopPlace = Leaderboard['top_rankings'][number]
export type BoardPeriod = NonNullable<Query['period']>

/** The first `limit` places of a period of a board, with the caller's own place and those around it. */
export function leaderboardQuery(type: string, period: BoardPeriod, limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'leaderboard', type, period, limit],
    queryFn: async ({ signal }) => (await api.showLeaderboard({ query: { type, period, limit }, signal })).data,
    placeholderData: keepPreviousData,
  })
}
