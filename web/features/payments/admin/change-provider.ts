import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import type { Provider } from './list-all-providers.ts'

export function useAddProvider() {
  const { t } = useTranslation('paymentsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (name: string) => api.addProvider({ body: { name } }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('added', { name }))
    },
  })
}

export function useRenameProvider({ id }: Provider) {
  const { t } = useTranslation('paymentsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (name: string) => api.updateProvider({ params: { id }, body: { name } }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('renamed', { name }))
    },
  })
}

/** Pending until the list has been read again, so that the switch can show what was asked for in the meantime. */
export function useSwitchProvider({ id }: Provider) {
  const { t } = useTranslation('paymentsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (active: boolean) => api.updateProvider({ params: { id }, body: { active } }),
    async onSuccess({ name, active }) {
      await refresh()
      notify.success(t(active ? 'switchedOn' : 'switchedOff', { name }))
    },
  })
}

/** A provider that members use is refused with `provider.in_use`; the snackbar says to switch it off instead. */
export function useRemoveProvider({ id, name }: Provider) {
  const { t } = useTranslation('paymentsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.removeProvider({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('removed', { name }))
    },
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['payments'] })
}
