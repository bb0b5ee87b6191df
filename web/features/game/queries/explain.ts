import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Explanation = Operations['explain']['response']['data']
export type WhyKind = Operations['explain']['params']['kind']

/** What is explained: `id` is a number, `<streak>:<day>`, `<board>` or `<board>:<first day>`; `userId`: somebody else's. */
export type WhyTarget = { kind: WhyKind; id: string; userId?: number }

/** How a figure came about, told in `language`. */
export function explainQuery({ kind, id, userId }: WhyTarget, language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'why', kind, id, userId ?? null, language],
    queryFn: async ({ signal }) => {
      const query = userId === undefined ? {} : { user_id: userId }
      return (await api.explain({ params: { kind, id }, query, signal })).data
    },
  })
}
