import { Paper, Stack, Tabs } from '@mantine/core'
import { getRouteApi, Navigate, useLocation, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GoogleLogin } from '../../features/accounts/google-login.tsx'
import { LoginForm } from '../../features/accounts/login-form.tsx'
import { LoginNotice } from '../../features/accounts/login-notice.tsx'
import { RegisterForm } from '../../features/accounts/register-form.tsx'
import { RequestPasswordReset } from '../../features/accounts/request-password-reset.tsx'
import { returnPath } from '../../features/accounts/return-path.ts'
import { useSession } from '../../platform/session.ts'
import { AuthAside } from './auth-aside.tsx'
import { AuthLayout } from './auth-layout.tsx'
import { WelcomeKept } from './welcome-kept.tsx'

const route = getRouteApi('/user/auth')
const tabs = ['login', 'register', 'reset'] as const
type AuthTab = (typeof tabs)[number]

/** Log in, sign up or recover access; the hash of the address says which. */
export function AuthPage() {
  const { t } = useTranslation('accounts')
  const session = useSession()
  const router = useRouter()
  const { next, error } = route.useSearch()
  const [wasMember] = useState(session.isMember)
  const [registered, setRegistered] = useState(false)
  const tab = useTab(session.has('registration'))
  const goOn = () => void router.history.push(returnPath(next))

  if (wasMember) return <Navigate to={returnPath(next)} replace />
  if (registered) return <WelcomeKept onContinue={goOn} />
  return (
    <AuthLayout title={t(`titles.${tab.value}`)} aside={<AuthAside joining={tab.value === 'register'} />}>
      <Paper p={{ base: 'lg', sm: 'xl' }} shadow="md">
        <Tabs value={tab.value} onChange={tab.onChange} keepMounted={false}>
          <Tabs.List grow mb="lg" aria-label={t('tabs.label')}>
            {tab.offered.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`tabs.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="login">
            <Stack>
              <LoginNotice code={error} />
              <GoogleLogin />
              <LoginForm onDone={goOn} />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="register">
            <Stack>
              <GoogleLogin />
              <RegisterForm onDone={() => setRegistered(true)} />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="reset">
            <RequestPasswordReset />
          </Tabs.Panel>
        </Tabs>
      </Paper>
    </AuthLayout>
  )
}

function useTab(registrationOpen: boolean) {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = route.useNavigate()
  const offered = tabs.filter((name) => name !== 'register' || registrationOpen)
  const value: AuthTab = offered.find((name) => name === hash) ?? 'login'
  return {
    offered,
    value,
    onChange: (name: string | null) => {
      if (name !== null) void navigate({ hash: name, search: true, replace: true, resetScroll: false })
    },
  }
}
