import { Paper, Skeleton, Text, Title } from '@mantine/core'
import { IconCreditCard } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../ui/feedback/error-state.tsx'
import { paymentMethodsQuery } from './list-payment-methods.ts'
import { PaymentMethodRow } from './payment-method-row.tsx'
import classes from './payment-methods.module.css'

/** What the member pays with, the default marked. */
export function PaymentMethods() {
  const { t } = useTranslation('payments')
  return (
    <Paper component="section" aria-labelledby="methods-title" className={classes.card}>
      <div>
        <Title order={2} size="h3" id="methods-title">
          {t('methods.title')}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {t('methods.description')}
        </Text>
      </div>
      <MethodList />
    </Paper>
  )
}

function MethodList() {
  const { t } = useTranslation(['payments', 'ui'])
  const { data: methods, error, refetch } = useQuery(paymentMethodsQuery)
  if (!methods && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!methods) {
    return (
      <div role="status" aria-label={t('ui:loading')}>
        {['first', 'second'].map((row) => (
          <div key={row} className={classes.method}>
            <Skeleton height={40} width={40} />
            <Skeleton height={32} />
          </div>
        ))}
      </div>
    )
  }
  if (methods.length === 0) {
    return (
      <EmptyState
        icon={<IconCreditCard aria-hidden="true" />}
        title={t('methods.emptyTitle')}
        description={t('methods.empty')}
      />
    )
  }
  return (
    <ul className={classes.list}>
      {methods.map((method) => (
        <PaymentMethodRow key={method.id} method={method} />
      ))}
    </ul>
  )
}
