import { api } from '../../../platform/api.ts'
import { useCommand } from './use-command.ts'

/** Whether tokens are spent by themselves at midnight. */
export function useSetAutoFreeze() {
  return useCommand((auto_freeze: boolean, headers) => api.setAutoFreeze({ body: { auto_freeze }, headers }))
}
