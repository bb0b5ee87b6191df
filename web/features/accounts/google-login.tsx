import { Button, Divider } from '@mantine/core'
import { IconBrandGoogleFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.ts'

/** Shown only where the site has Google configured and social login is on. Leaves the application: Google comes back. */
export function GoogleLogin() {
  const { t } = useTranslation('accounts')
  const { info, has } = useSession()
  if (!has('social_login') || !info.social_providers.includes('google')) return null
  return (
    <>
      <Button
        component="a"
        href={googleAddress(info.session_id)}
        variant="default"
        fullWidth
        leftSection={<IconBrandGoogleFilled size={18} aria-hidden="true" />}
      >
        {t('google.action')}
      </Button>
      <Divider label={t('google.or')} />
    </>
  )
}

/** A navigation carries no headers, so the address names the guest who should become the member. */
function googleAddress(sessionId: string | undefined): string {
  const address = '/v1/auth/login/google'
  return sessionId === undefined ? address : `${address}?${new URLSearchParams({ session_id: sessionId })}`
}
