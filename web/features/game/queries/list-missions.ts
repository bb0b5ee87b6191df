import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Missions = Operations['listMissions']['response']['data']
export type Mission = Missions['active_missions'][number]
export type AvailableMission = Missions['available_missions'][number]

/** All missions of the caller, and those that can be accepted. */
export const missionsQuery = queryOptions({
  queryKey: ['gamification', 'missions'],
  queryFn: async ({ signal }) => (await api.listMissions({ signal })).data,
})
