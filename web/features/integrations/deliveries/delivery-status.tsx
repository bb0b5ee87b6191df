import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Delivery } from './list-deliveries.ts'

const colors: Readonly<Record<Delivery['status'], string>> = {
  pending: 'lagoon',
  succeeded: 'jungle',
  failed: 'ember',
}

export function DeliveryStatus({ status }: { status: Delivery['status'] }) {
  const { t } = useTranslation('integrations')
  return <Badge color={colors[status]}>{t(`deliveries.status.${status}`)}</Badge>
}
