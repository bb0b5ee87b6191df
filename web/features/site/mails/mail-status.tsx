import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const colors = { kept: 'gray', queued: 'lagoon', sent: 'jungle', failed: 'ember' } as const

/** Where a mail got to. A status of a newer server is shown by its own name. */
export function MailStatus({ status }: { status: string }) {
  const { t } = useTranslation('site')
  const known = isKnown(status)
  return <Badge color={known ? colors[status] : 'gray'}>{known ? t(`mails.statusName.${status}`) : status}</Badge>
}

function isKnown(status: string): status is keyof typeof colors {
  return Object.hasOwn(colors, status)
}
