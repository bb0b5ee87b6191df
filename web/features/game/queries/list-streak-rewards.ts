import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type StreakReward = Operations['listStreakRewards']['response']['data']['available_rewards'][number]

/** Every reward of every streak, with names in `language`. */
export function streakRewardsQuery(language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'streak-rewards', language],
    queryFn: async ({ signal }) => (await api.listStreakRewards({ signal })).data.available_rewards,
  })
}
