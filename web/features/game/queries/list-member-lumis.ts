import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'

/** One page of what moved a member's Lümis, for administrators, in `language`. */
export function memberLumisQuery(userId: number, page: number, limit: number, language: string) {
  return queryOptions({
    queryKey: ['gamification', 'member-lumis', userId, page, limit, language],
    queryFn: async ({ signal }) =>
      (await api.listMemberLumis({ params: { user_id: userId }, query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
