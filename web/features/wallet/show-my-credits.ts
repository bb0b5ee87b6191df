import { queryOptions } from '@tanstack/react-query'
import { api } from '../../platform/api.ts'

/** The caller's balance, plan and the instant of its next renewal. */
export const myCreditsQuery = queryOptions({
  queryKey: ['credits', 'me'],
  queryFn: ({ signal }) => api.showMyCredits({ signal }),
})
