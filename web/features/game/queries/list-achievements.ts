import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Achievements = Operations['listAchievements']['response']['data']
export type UnlockedAchievement = Achievements['unlocked_achievements'][number]
export type LockedAchievement = Achievements['locked_achievements'][number]

/** Everything that can be unlocked, and what the member has, with names in `language`. */
export function achievementsQuery(language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'achievements', language],
    queryFn: async ({ signal }) => (await api.listAchievements({ query: {}, signal })).data,
  })
}
