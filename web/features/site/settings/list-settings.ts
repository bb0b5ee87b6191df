import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type Setting = Operations['listSettings']['response'][number]

/** All settings of the site, described in `language`. */
export function settingsQuery(language: string) {
  return queryOptions({
    queryKey: ['settings', 'list', language],
    queryFn: ({ signal }) => api.listSettings({ signal }),
  })
}
