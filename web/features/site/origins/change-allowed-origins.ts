import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import { allowedOriginsQuery } from './list-allowed-origins.ts'

/** Rejects with `origin.invalid` or `origin.exists`; the form shows it at its field. */
export function useAddAllowedOrigin() {
  const { t } = useTranslation('site')
  const client = useQueryClient()
  return useMutation({
    mutationFn: (origin: string) => api.addAllowedOrigin({ body: { origin } }),
    meta: { errorsShown: true },
    onSuccess(origins, origin) {
      client.setQueryData(allowedOriginsQuery.queryKey, origins)
      notify.success(t('origins.added', { origin }))
    },
  })
}

export function useRemoveAllowedOrigin() {
  const { t } = useTranslation('site')
  const client = useQueryClient()
  return useMutation({
    mutationFn: (origin: string) => api.removeAllowedOrigin({ query: { origin } }),
    onSuccess(origins, origin) {
      client.setQueryData(allowedOriginsQuery.queryKey, origins)
      notify.success(t('origins.removed', { origin }))
    },
  })
}
