import { Button } from '@mantine/core'
import { IconLinkOff } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmPasswordReset } from '../../features/accounts/confirm-password-reset.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { notify } from '../../ui/feedback/notify.tsx'
import { AuthAside } from './auth-aside.tsx'
import { AuthLayout } from './auth-layout.tsx'

const route = getRouteApi('/user/reset')

/** Where the link of the reset mail leads. */
export function ResetPasswordPage() {
  const { t } = useTranslation('accounts')
  const { token } = route.useSearch()
  const navigate = route.useNavigate()

  async function goToLogin() {
    notify.success(t('reset.done'))
    await navigate({ to: '/user/auth', hash: 'login' })
  }

  return (
    <AuthLayout title={t('reset.title')} description={t('reset.description')} aside={<AuthAside joining={false} />}>
      {token === undefined ? <BrokenLink /> : <ConfirmPasswordReset token={token} onDone={() => void goToLogin()} />}
    </AuthLayout>
  )
}

function BrokenLink() {
  const { t } = useTranslation('accounts')
  return (
    <EmptyState
      icon={<IconLinkOff aria-hidden="true" />}
      title={t('reset.noTokenTitle')}
      description={t('reset.noToken')}
      action={
        <Button component={Link} to="/user/auth" hash="reset">
          {t('reset.again')}
        </Button>
      }
    />
  )
}
