import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../platform/api.ts'

type Periods = Operations['listContestPeriods']['response']['data']
export type OpenPeriod = Periods['open'][number]
export type ClosedPeriod = Periods['closed']['items'][number]

/** Running periods of boards and events, and a page of the closed ones, latest first. */
export function contestPeriodsQuery(page: number, limit: number) {
  return queryOptions({
    queryKey: ['gamification', 'contest-periods', page, limit],
    queryFn: async ({ signal }) => (await api.listContestPeriods({ query: { page, limit }, signal })).data,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
