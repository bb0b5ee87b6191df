import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/api.ts'
import { notify } from '../../../ui/feedback/notify.tsx'

/** Sends a message once more; the log gains a line of its own for it. */
export function useReplayDelivery(integrationId: number) {
  const { t } = useTranslation('integrations')
  const client = useQueryClient()
  return useMutation({
    mutationFn: (deliveryId: number) => api.replayDelivery({ params: { id: integrationId, deliveryId } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: ['integrations', 'deliveries', integrationId] })
      notify.success(t('deliveries.replayed'))
    },
  })
}
