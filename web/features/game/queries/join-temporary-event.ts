import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { useCommand } from './use-command.ts'

export function useJoinTemporaryEvent() {
  return useCommand((event_id: number, headers) => api.joinTemporaryEvent({ body: { event_id }, headers }), {
    onSuccess: ({ data }) => notify.success(data.message),
  })
}
