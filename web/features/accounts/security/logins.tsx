import { Button, Group, Paper, Skeleton, Text, Title } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { loginsQuery } from './list-logins.ts'
import { LoginRow } from './login-row.tsx'
import classes from './logins.module.css'
import { useLogoutEverywhere } from './use-logout-everywhere.ts'

/** Where the member is logged in, and the ways to end it there. */
export function Logins() {
  const { t } = useTranslation('security')
  const logoutEverywhere = useLogoutEverywhere()
  return (
    <Paper component="section" aria-labelledby="logins-title" className={classes.card}>
      <div>
        <Title order={2} size="h3" id="logins-title">
          {t('logins.title')}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {t('logins.description')}
        </Text>
      </div>
      <LoginList />
      <Group>
        <Button
          variant="default"
          leftSection={<IconLogout size={18} aria-hidden="true" />}
          onClick={() => void logoutEverywhere()}
        >
          {t('everywhere.action')}
        </Button>
      </Group>
    </Paper>
  )
}

function LoginList() {
  const { t } = useTranslation('ui')
  const { data: logins, error, refetch } = useQuery(loginsQuery)
  if (!logins && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!logins) {
    return (
      <div role="status" aria-label={t('loading')}>
        {['first', 'second'].map((row) => (
          <div key={row} className={classes.login}>
            <Skeleton height={40} width={40} />
            <Skeleton height={32} flex={1} />
          </div>
        ))}
      </div>
    )
  }
  return (
    <ul className={classes.list}>
      {logins.map((login) => (
        <LoginRow key={login.id} login={login} />
      ))}
    </ul>
  )
}
