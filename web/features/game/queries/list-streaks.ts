import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Streaks = Operations['listStreaks']['response']['data']
export type Streak = Streaks['streaks'][number]

/** The member's streaks and what protects them, with names in `language`. */
export function streaksQuery(language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'streaks', language],
    queryFn: async ({ signal }) => (await api.listStreaks({ signal })).data,
  })
}
