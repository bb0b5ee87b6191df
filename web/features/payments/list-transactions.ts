import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type Operations, withHeaders } from '../../platform/api.ts'

/** One line of the member's statement: credits that came or went, or a purchase that is under way or failed. */
export type Transaction = Operations['listTransactions']['response'][number]

/** A page of the statement, newest first; follows the balance live. */
export function transactionsQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['credits', 'transactions', page, limit],
    async queryFn({ signal }) {
      const { body, headers } = await withHeaders((client) =>
        client.listTransactions({ query: { page, limit }, signal }),
      )
      return { items: body, total: Number(headers.get('X-Total-Count') ?? body.length) }
    },
    placeholderData: keepPreviousData,
  })
}
