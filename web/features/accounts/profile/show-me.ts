import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

/** The member's own account, with what only they may see. */
export type Me = Operations['showMe']['response']

export const meQuery = queryOptions({
  queryKey: ['accounts', 'me'],
  queryFn: ({ signal }) => api.showMe({ signal }),
})
