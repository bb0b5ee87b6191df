import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Mail = Operations['listMails']['response']['items'][number]

/** What the site has written, newest first. Nothing announces a new mail, so every visit asks again. */
export function mailsQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['mails', page, limit],
    queryFn: ({ signal }) => api.listMails({ query: { page, limit }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
