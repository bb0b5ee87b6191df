import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type GameDashboard = Operations['showGameDashboard']['response']['data']

/** What the member sees first, with names in `language`. */
export function gameDashboardQuery(language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'dashboard', language],
    queryFn: async ({ signal }) => (await api.showGameDashboard({ signal })).data,
  })
}
