import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type PastAction = Operations['listMyActions']['response']['data']['items'][number]

/** One page of what the member did and decided, newest first, with reasons in `language`. */
export function myActionsQuery(page: number, limit: number, language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'actions', page, limit, language],
    queryFn: async ({ signal }) => (await api.listMyActions({ query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
  })
}
