import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../../../platform/api.ts'
import { notify } from '../../../../ui/feedback/notify.tsx'
import type { Completion } from './list-completions.ts'

export type CompletionInput = Operations['addCompletion']['body']

export function useAddCompletion() {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: CompletionInput) => api.addCompletion({ body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('completions.added', { name }))
    },
  })
}

export function useUpdateCompletion({ id }: Completion) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: CompletionInput) => api.updateCompletion({ params: { id }, body }),
    meta: { errorsShown: true },
    async onSuccess({ name }) {
      await refresh()
      notify.success(t('completions.saved', { name }))
    },
  })
}

/** Pending until the list has been read again, so that the switch can show what was asked for in the meantime. */
export function useSwitchCompletion({ id }: Completion) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (active: boolean) => api.updateCompletion({ params: { id }, body: { active } }),
    async onSuccess({ name, active }) {
      await refresh()
      notify.success(t(active ? 'completions.switchedOn' : 'completions.switchedOff', { name }))
    },
  })
}

export function useRemoveCompletion({ id, name }: Completion) {
  const { t } = useTranslation('gamificationAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.removeCompletion({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('completions.removed', { name }))
    },
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['gamification', 'completions'] })
}
