import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, api, type Operations } from '../../../platform/api.ts'
import { newIdempotencyKey } from '../../../platform/idempotency-key.ts'
import { infoQuery } from '../../../platform/info.ts'
import { notify } from '../../../ui/feedback/notify.tsx'
import type { User } from './list-users.ts'

type Adjustment = Omit<Operations['adjustCredits']['body'], 'user_id'>

export function useAddUser() {
  const { t } = useTranslation('accountsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Operations['addUser']['body']) => api.addUser({ body }),
    meta: { errorsShown: true },
    async onSuccess({ username }) {
      await refresh()
      notify.success(t('added', { name: username }))
    },
  })
}

export function useUpdateUser({ id }: User) {
  const { t } = useTranslation('accountsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Operations['updateUser']['body']) => api.updateUser({ params: { id }, body }),
    meta: { errorsShown: true },
    async onSuccess({ username }) {
      await refresh()
      notify.success(t('saved', { name: username }))
    },
  })
}

export function useDeleteUser({ id, username }: User) {
  const { t } = useTranslation('accountsAdmin')
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.deleteUser({ params: { id } }),
    async onSuccess() {
      await refresh()
      notify.success(t('deleted', { name: username }))
    },
  })
}

/** Gives or takes credits. The same adjustment keeps its key until its outcome is known, so that trying again after a lost answer acts once. */
export function useAdjustCredits({ id, username }: User) {
  const { t } = useTranslation('accountsAdmin')
  const refresh = useRefresh()
  const underWay = useRef<{ text: string; key: string } | null>(null)
  return useMutation({
    mutationFn(adjustment: Adjustment) {
      const text = JSON.stringify(adjustment)
      if (underWay.current?.text !== text) underWay.current = { text, key: newIdempotencyKey() }
      const headers = { 'Idempotency-Key': underWay.current.key }
      return api.adjustCredits({ body: { user_id: id, ...adjustment }, headers })
    },
    meta: { errorsShown: true },
    async onSuccess({ credits }) {
      underWay.current = null
      await refresh()
      notify.success(t('credits.adjusted', { name: username, count: credits }))
    },
    onError(error) {
      if (error instanceof ApiError && error.status < 500) underWay.current = null
    },
  })
}

/** The administrator's own name, role and balance may be among what changed. */
function useRefresh() {
  const client = useQueryClient()
  return () => Promise.all([client.invalidateQueries({ queryKey: ['users'] }), client.invalidateQueries(infoQuery)])
}
