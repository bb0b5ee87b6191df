import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type User = Operations['listUsers']['response']['data'][number]

/** Members, newest first; `search` looks in usernames and e-mails. */
export function usersQuery(page: number, limit: number, search: string) {
  return queryOptions({
    queryKey: ['users', 'list', page, limit, search],
    queryFn: ({ signal }) => api.listUsers({ query: { page, limit, search: search || undefined }, signal }),
    select: ({ data, total_items }) => ({ items: data, total: total_items }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** One member as of now; `known` is shown until the answer is there. */
export function userQuery(known: User) {
  return queryOptions({
    queryKey: ['users', 'one', known.id],
    queryFn: ({ signal }) => api.showUser({ params: { id: known.id }, signal }),
    placeholderData: known,
    staleTime: 0,
  })
}
