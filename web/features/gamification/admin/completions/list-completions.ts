import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../../platform/api.ts'

/** A list of things to do whose completion earns a bonus. */
export type Completion = Operations['listCompletions']['response'][number]

export const completionsQuery = queryOptions({
  queryKey: ['gamification', 'completions'],
  queryFn: ({ signal }) => api.listCompletions({ signal }),
})
