import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type MemberGame = Operations['showMemberGame']['response']['data']

/** The whole game of any member, for administrators, told in `language`. */
export function memberGameQuery(userId: number, language: string) {
  return queryOptions({
    queryKey: ['gamification', 'member-game', userId, language],
    queryFn: async ({ signal }) => (await api.showMemberGame({ params: { user_id: userId }, signal })).data,
    staleTime: 0,
  })
}
