import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'

export const actionNamesKey = ['action-names'] as const

/** What action types are called in `language`. They hardly ever change, so that they do not follow every event of the game. */
export function actionNamesQuery(language: string) {
  return queryOptions({
    queryKey: [...actionNamesKey, language],
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const { names } = (await api.listActionNames({ signal })).data
      return new Map(names.map(({ action, name }) => [action, name]))
    },
  })
}
