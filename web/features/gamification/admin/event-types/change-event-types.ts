import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../../../platform/api.ts'
import { notify } from '../../../../ui/feedback/notify.tsx'
import { refreshRules } from '../recounts/list-recounts.ts'
import type { EventType } from './list-action-types.ts'

export type EventTypeInput = Operations['addActionType']['body']

export function useAddEventType() {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: EventTypeInput) => api.addActionType({ body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('types.added', { name }))
    },
  })
}

export function useUpdateEventType({ id }: EventType) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Operations['updateActionType']['body']) => api.updateActionType({ params: { id }, body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('types.saved', { name }))
    },
  })
}

/** Pending until the list has been read again, so that the switch can show what was asked for in the meantime. */
export function useSwitchEventType({ id }: EventType) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (active: boolean) => api.updateActionType({ params: { id }, body: { active } }),
    async onSuccess({ name, active }) {
      await refresh()
      notify.success(t(active ? 'types.switchedOn' : 'types.switchedOff', { name }))
    },
  })
}

/** One that is in use is refused with `event_type.in_use`; the snackbar says to switch it off instead. */
export function useRemoveEventType({ id, name }: EventType) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.removeActionType({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('types.removed', { name }))
    },
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => refreshRules(client)
}
