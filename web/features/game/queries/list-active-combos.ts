import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Combos = Operations['listActiveCombos']['response']['data']
export type ComboRun = Combos['active_combos'][number]
export type AvailableCombo = Combos['available_combos'][number]

/** The combos that run, those that could be started and the last that ended. */
export const combosQuery = queryOptions({
  queryKey: ['gamification', 'combos'],
  queryFn: async ({ signal }) => (await api.listActiveCombos({ signal })).data,
})
