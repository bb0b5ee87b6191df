import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const colors = { pending: 'marigold', completed: 'jungle', failed: 'ember' } as const

export function PaymentStatus({ status }: { status: string }) {
  const { t } = useTranslation('payments')
  if (!isKnown(status)) return <Badge color="gray">{status}</Badge>
  return <Badge color={colors[status]}>{t(`status.${status}`)}</Badge>
}

function isKnown(status: string): status is keyof typeof colors {
  return status in colors
}
