import { queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

export type ReportableAction = Operations['listReportableActions']['response']['data']['actions'][number]

/** What the member may report and what it is worth now, described in `language`. */
export function reportableActionsQuery(language: string) {
  return queryOptions({
    queryKey: ['gamification', 'game', 'reportable', language],
    queryFn: async ({ signal }) => (await api.listReportableActions({ signal })).data.actions,
  })
}
