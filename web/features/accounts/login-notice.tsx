import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Why a login that went through another site came back empty-handed, by the code in the address. */
const reasons = {
  'login.google_email_unproven': 'google.emailUnproven',
  'login.registration_closed': 'google.registrationClosed',
  'caller.inactive': 'google.inactive',
} as const

export function LoginNotice({ code }: { code: string | undefined }) {
  const { t } = useTranslation('accounts')
  if (code === undefined) return null
  const known = Object.entries(reasons).find(([reason]) => reason === code)
  return (
    <Alert role="alert" color="ember" variant="light" icon={<IconAlertTriangle aria-hidden="true" />}>
      {t(known?.[1] ?? 'google.failed')}
    </Alert>
  )
}
