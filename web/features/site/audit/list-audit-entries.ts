import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type AuditEntry = Operations['listAuditEntries']['response']['items'][number]

/** Administrative changes, newest first. Every visit asks again: most changes are announced to nobody. */
export function auditQuery(page: number, limit: number, search: string) {
  return queryOptions({
    queryKey: ['settings', 'audit', page, limit, search],
    queryFn: ({ signal }) => api.listAuditEntries({ query: { page, limit, search: search || undefined }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
