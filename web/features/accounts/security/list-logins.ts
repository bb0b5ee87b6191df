import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

/** One login of the member on one device. */
export type Login = Operations['listLogins']['response'][number]

export const loginsQuery = queryOptions({
  queryKey: ['accounts', 'logins'],
  queryFn: ({ signal }) => api.listLogins({ signal }),
})
