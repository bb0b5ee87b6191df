import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'
import type { Setting } from './list-settings.ts'

/** Puts a setting as the server now has it into the lists at hand. */
export function keepSetting(client: QueryClient, saved: Pick<Setting, 'key' | 'value'>): void {
  client.setQueriesData<Setting[]>({ queryKey: ['settings', 'list'] }, (settings) =>
    settings?.map((setting) => (setting.key === saved.key ? { ...setting, value: saved.value } : setting)),
  )
}

type Change = { key: string; value: string }

/** Changes one setting. A refused value rejects with the reason; the caller shows it beside the input. */
export function useUpdateSetting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Change) => api.updateSetting({ body }),
    meta: { errorsShown: true },
    onSuccess(saved) {
      keepSetting(client, saved)
      // The live event of the change reaches every open page; asking here as well would be the same question twice.
      return client.invalidateQueries({ queryKey: ['settings'], refetchType: 'none' })
    },
  })
}
