import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../../platform/api.ts'

export type Badge = Operations['listBadges']['response'][number]
export type UserType = Badge['user_type']

export const badgesQuery = queryOptions({
  queryKey: ['gamification', 'badges'],
  queryFn: ({ signal }) => api.listBadges({ query: {}, signal }),
})
