import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Board = Operations['listLeaderboards']['response']['data'][number]

/** The boards that there are, with the caller's place on each. */
export const leaderboardsQuery = queryOptions({
  queryKey: ['gamification', 'leaderboards'],
  queryFn: async ({ signal }) => (await api.listLeaderboards({ signal })).data,
})
