import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../platform/api.ts'

/** What the member pays with: a provider, and the member's own words about it. */
export type PaymentMethod = Operations['listPaymentMethods']['response'][number]

export const paymentMethodsQuery = queryOptions({
  queryKey: ['payments', 'methods'],
  queryFn: ({ signal }) => api.listPaymentMethods({ signal }),
})
