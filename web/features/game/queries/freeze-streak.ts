import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { useCommand } from './use-command.ts'

/** Spends a token on a running streak; the server says until when it holds. */
export function useFreezeStreak() {
  return useCommand((streak_type: string, headers) => api.freezeStreak({ body: { streak_type }, headers }), {
    onSuccess: ({ data }) => notify.success(data.message),
  })
}
