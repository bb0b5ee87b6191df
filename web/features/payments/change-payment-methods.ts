import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, type Operations } from '../../platform/api.ts'
import { notify } from '../../ui/feedback/notify.tsx'
import { type PaymentMethod, paymentMethodsQuery } from './list-payment-methods.ts'

/** Adds a method; the form that calls it shows what the server refuses. */
export function useAddPaymentMethod() {
  const { t } = useTranslation('payments')
  return useMutation({
    mutationFn: (body: Operations['addPaymentMethod']['body']) => api.addPaymentMethod({ body }),
    meta: { errorsShown: true },
    onSuccess: () => notify.success(t('methods.added')),
    onSettled: useListAgain(),
  })
}

export function useSetDefaultPaymentMethod() {
  const { t } = useTranslation('payments')
  return useMutation({
    mutationFn: ({ id }: PaymentMethod) => api.setDefaultPaymentMethod({ params: { id } }),
    onSuccess: () => notify.success(t('methods.defaultChanged')),
    onSettled: useListAgain(),
  })
}

export function useRemovePaymentMethod() {
  const { t } = useTranslation('payments')
  return useMutation({
    mutationFn: ({ id }: PaymentMethod) => api.removePaymentMethod({ params: { id } }),
    onSuccess: () => notify.success(t('methods.removed')),
    onSettled: useListAgain(),
  })
}

/** Whatever happened, the list may have changed: another device can have been faster. */
function useListAgain(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries(paymentMethodsQuery)
}
