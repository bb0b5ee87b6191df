import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type ServerError = Operations['listErrors']['response']['items'][number]

/** Crashes of the server, newest first. Nothing announces a new one, so every visit asks again. */
export function errorsQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['errors', page, limit],
    queryFn: ({ signal }) => api.listErrors({ query: { page, limit }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
