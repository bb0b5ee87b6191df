import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type LumisLine = Operations['listMyLumis']['response']['data']['items'][number]

/** One page of what moved the member's Lümis, newest first, in `language`. */
export function myLumisQuery(page: number, limit: number, language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'lumis', page, limit, language],
    queryFn: async ({ signal }) => (await api.listMyLumis({ query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
  })
}
