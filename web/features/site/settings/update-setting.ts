import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../platform/api.ts'
import { infoQuery } from '../../../platform/info.ts'
import type { Setting } from './list-settings.ts'

type Change = { key: string; value: string }

/** Changes one setting. A refused value rejects with the reason; the caller shows it beside the input. */
export function useUpdateSetting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Change) => api.updateSetting({ body }),
    meta: { errorsShown: true },
    async onSuccess(saved) {
      client.setQueriesData<Setting[]>({ queryKey: ['settings', 'list'] }, (settings) =>
        settings?.map((setting) => (setting.key === saved.key ? { ...setting, value: saved.value } : setting)),
      )
      // Descriptions of other languages, the origins and the audit log live under the same key; features are in /info.
      await Promise.all([client.invalidateQueries({ queryKey: ['settings'] }), client.invalidateQueries(infoQuery)])
    },
  })
}
