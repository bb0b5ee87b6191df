import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Progression = Operations['showProgression']['response']['data']

/** Level, XP by source and the whole ladder, with names in `language`. */
export function progressionQuery(language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'progression', language],
    queryFn: async ({ signal }) => (await api.showProgression({ signal })).data,
  })
}
