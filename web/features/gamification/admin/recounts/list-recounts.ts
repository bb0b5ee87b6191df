import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../../platform/api.ts'

export type Recount = Operations['listRecounts']['response'][number]

const watchingPause = 2_000

/** The latest recounts. They are announced live; while one runs it is also asked for, in case the stream is down. */
export const recountsQuery = queryOptions({
  queryKey: ['gamification', 'recounts'],
  queryFn: ({ signal }) => api.listRecounts({ signal }),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.some(isRunning) ? watchingPause : false),
})

export function isRunning({ finished_at }: Recount): boolean {
  return finished_at === null
}
