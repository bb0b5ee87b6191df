import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../../platform/api.ts'

export type Recount = Operations['listRecounts']['response'][number]

const watchingPause = 5_000

/**
 * The latest recounts. The key is the topic under which the server tells each step; while one runs they are also asked
 * for, in case the stream is down.
 */
export const recountsQuery = queryOptions({
  queryKey: ['gamification.recount'],
  queryFn: ({ signal }) => api.listRecounts({ signal }),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.some(isRunning) ? watchingPause : false),
})

export function isRunning({ finished_at }: Recount): boolean {
  return finished_at === null
}

/** After a change of the rules, which may have started a recount. */
export function refreshRules(client: QueryClient): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: ['gamification'] }),
    client.invalidateQueries(recountsQuery),
  ])
}
