import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Provider = Operations['listProviders']['response'][number]

/** Administrators get the switched-off ones too, so their list has a key of its own. */
export const allProvidersQuery = queryOptions({
  queryKey: ['payments', 'providers', 'all'],
  queryFn: ({ signal }) => api.listProviders({ signal }),
})
