import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../platform/api.ts'

/** One way to pay that the site offers. */
export type Provider = Operations['listProviders']['response'][number]

/** Those a member may choose from. Administrators are told of the others too. */
export const activeProvidersQuery = queryOptions({
  queryKey: ['payments', 'providers'],
  queryFn: ({ signal }) => api.listProviders({ signal }),
  select: (providers: Provider[]) => providers.filter(({ active }) => active),
})
