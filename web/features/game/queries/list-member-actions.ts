import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'

/** One page of what a member did and decided, for administrators, with reasons in `language`. */
export function memberActionsQuery(userId: number, page: number, limit: number, language: string) {
  return queryOptions({
    queryKey: ['gamification', 'member-actions', userId, page, limit, language],
    queryFn: async ({ signal }) =>
      (await api.listMemberActions({ params: { user_id: userId }, query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
