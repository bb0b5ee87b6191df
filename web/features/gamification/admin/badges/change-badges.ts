import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../../../platform/api.ts'
import { notify } from '../../../../ui/feedback/notify.tsx'
import { refreshRules } from '../recounts/list-recounts.ts'
import type { Badge } from './list-badges.ts'

export type BadgeInput = Operations['addBadge']['body']

export function useAddBadge() {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: BadgeInput) => api.addBadge({ body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('badges.added', { name }))
    },
  })
}

export function useUpdateBadge({ id }: Badge) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Operations['updateBadge']['body']) => api.updateBadge({ params: { id }, body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('badges.saved', { name }))
    },
  })
}

/** Pending until the list has been read again, so that the switch can show what was asked for in the meantime. */
export function useSwitchBadge({ id }: Badge) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (active: boolean) => api.updateBadge({ params: { id }, body: { active } }),
    async onSuccess({ name, active }) {
      await refresh()
      notify.success(t(active ? 'badges.switchedOn' : 'badges.switchedOff', { name }))
    },
  })
}

export function useRemoveBadge({ id, name }: Badge) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.removeBadge({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('badges.removed', { name }))
    },
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => refreshRules(client)
}
