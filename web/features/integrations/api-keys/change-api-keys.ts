import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'

/** Answers the key itself, which no later answer repeats. */
export function useCreateApiKey() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Operations['createApiKey']['body']) => api.createApiKey({ body }),
    meta: { errorsShown: true },
    onSuccess: () => client.invalidateQueries({ queryKey: ['integrations', 'api-keys'] }),
  })
}

export function useRevokeApiKey({ id, name }: { id: number; name: string }) {
  const { t } = useTranslation('integrations')
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.revokeApiKey({ params: { id } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: ['integrations', 'api-keys'] })
      notify.success(t('keys.revokedName', { name }))
    },
  })
}
