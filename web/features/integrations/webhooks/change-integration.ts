import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import type { Integration } from './list-integrations.ts'

export type IntegrationInput = Operations['createIntegration']['body']

/** Answers the integration with its secret, which no later answer repeats. */
export function useCreateIntegration() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: IntegrationInput) => api.createIntegration({ body }),
    meta: { errorsShown: true },
    onSuccess: refresh,
  })
}

export function useUpdateIntegration({ id }: Integration) {
  const { t } = useTranslation('integrations')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: IntegrationInput) => api.updateIntegration({ params: { id }, body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('webhooks.saved', { name }))
    },
  })
}

/** Pending until the list has been read again, so that the switch can show what was asked for in the meantime. */
export function useToggleIntegration({ id }: Integration) {
  const { t } = useTranslation('integrations')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (active: boolean) => api.toggleIntegration({ params: { id }, body: { active } }),
    async onSuccess({ name, active }) {
      await refresh()
      notify.success(t(active ? 'webhooks.switchedOn' : 'webhooks.switchedOff', { name }))
    },
  })
}

export function useRemoveIntegration({ id, name }: Integration) {
  const { t } = useTranslation('integrations')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.removeIntegration({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('webhooks.removed', { name }))
    },
  })
}

/** Answers the integration with its new secret. */
export function useRotateSecret({ id }: Integration) {
  return useMutation({ mutationFn: () => api.rotateIntegrationSecret({ params: { id } }) })
}

export function useTestIntegration({ id, name }: Integration) {
  const { t } = useTranslation('integrations')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.testIntegration({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('webhooks.testSent', { name }))
    },
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['integrations'] })
}
