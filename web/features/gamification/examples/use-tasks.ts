import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'
import { infoQuery } from '../../../platform/info.ts'
import { type Example, withTaskDone } from './example.ts'
import { examplesQuery } from './list-examples.ts'
import { type Reward, rewardOf } from './reward.ts'

export type TaskStatus = 'open' | 'sending' | 'done'

/**
 * The tasks of one example. `status` is null for a task that pays nothing on this site. `perform` reports a task and
 * resolves to what it earned: null when it had counted before. It never asks twice for the same task.
 */
export function useTasks(example: Example) {
  const client = useQueryClient()
  const mutationKey = ['gamification', 'examples', example.eventType]
  const sending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables,
  })
  const { mutateAsync } = useMutation({
    mutationKey,
    mutationFn: (value: string) =>
      api.createEvent({ body: { event_type: example.eventType, metadata: { [example.field]: value } } }),
    onSuccess(answer, value) {
      const done = { eventType: example.eventType, value, at: answer.timestamp, withBonus: answer.bonus.length > 0 }
      client.setQueryData(examplesQuery.queryKey, (examples) => examples && withTaskDone(examples, done))
      // The live event asks again too; this does not wait for it, nor does it need it.
      void client.invalidateQueries(infoQuery)
    },
  })

  function status(value: string): TaskStatus | null {
    const task = example.tasks.find((each) => each.value === value)
    if (task === undefined) return null
    if (task.doneAt !== null) return 'done'
    return sending.includes(value) ? 'sending' : 'open'
  }

  return {
    status,
    async perform(value: string): Promise<Reward | null> {
      // Leaving a field and pressing the button can be one gesture, faster than the next render.
      const underWay = client.isMutating({ mutationKey, predicate: ({ state }) => state.variables === value }) > 0
      return status(value) === 'open' && !underWay ? rewardOf(await mutateAsync(value)) : null
    },
  }
}
