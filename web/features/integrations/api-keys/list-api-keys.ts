import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type ApiKey = Operations['listApiKeys']['response']['items'][number]
export type Scope = Operations['listApiKeyScopes']['response'][number]

export function apiKeysQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['integrations', 'api-keys', page, limit],
    queryFn: ({ signal }) => api.listApiKeys({ query: { page, limit }, signal }),
    placeholderData: keepPreviousData,
  })
}

/** What a key can be allowed to do, described in `language`. */
export function scopesQuery(language: string) {
  return queryOptions({
    queryKey: ['integrations', 'scopes', language],
    queryFn: ({ signal }) => api.listApiKeyScopes({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
