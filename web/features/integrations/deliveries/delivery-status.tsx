import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Delivery } from './list-deliveries.ts'

const colors = { pending: 'lagoon', retrying: 'marigold', succeeded: 'jungle', failed: 'ember' } as const

/** How a message fares. One that was refused and will be tried again is neither lost nor simply on its way. */
export function DeliveryStatus({ delivery: { status, attempts } }: { delivery: Delivery }) {
  const { t } = useTranslation('integrations')
  const state = status === 'pending' && attempts > 0 ? 'retrying' : status
  return <Badge color={colors[state]}>{t(`deliveries.status.${state}`)}</Badge>
}
