import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'

export const allowedOriginsQuery = queryOptions({
  queryKey: ['settings', 'origins'],
  queryFn: ({ signal }) => api.listAllowedOrigins({ signal }),
})
