import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'
import type { Example } from './example.ts'

/** The examples with what the caller has done in them, so that a page resumes where it was left. */
export const examplesQuery = queryOptions({
  queryKey: ['gamification', 'examples'],
  queryFn: async ({ signal }): Promise<Example[]> => {
    const { examples } = await api.listExamples({ signal })
    return examples.map(({ name, event_type, field, points, daily, values, bonus }) => ({
      name,
      eventType: event_type,
      field,
      points,
      daily,
      tasks: values.map(({ value, done_at }) => ({ value, doneAt: done_at })),
      bonus: bonus && { eventType: bonus.event_type, points: bonus.points, earned: bonus.earned },
    }))
  },
})
