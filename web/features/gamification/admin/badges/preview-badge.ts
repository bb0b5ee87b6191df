import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Operations } from '../../../../platform/api.ts'

export type Threshold = Operations['previewBadge']['query']

/** Who would hold a badge at a threshold, as of now. The previous answer stays while the next one is on its way. */
export function badgePreviewQuery(threshold: Threshold) {
  return queryOptions({
    queryKey: ['gamification', 'badge-preview', threshold],
    queryFn: ({ signal }) => api.previewBadge({ query: threshold, signal }),
    placeholderData: keepPreviousData,
  })
}
