import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type LeaderboardHistory = Operations['listLeaderboardHistory']['response']['data']
export type FinalPlace = LeaderboardHistory['user_history'][number]

/** A page of the caller's final places, the latest first. */
export function leaderboardHistoryQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'leaderboard-history', page, limit],
    queryFn: async ({ signal }) => (await api.listLeaderboardHistory({ query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
  })
}
