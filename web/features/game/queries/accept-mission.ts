import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { useCommand } from './use-command.ts'

/** The server says how long there is to complete it. */
export function useAcceptMission() {
  return useCommand((mission_code: string, headers) => api.acceptMission({ body: { mission_code }, headers }), {
    onSuccess: ({ data }) => notify.success(data.message),
  })
}
