import { Title } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../ui/feedback/error-state.tsx'
import { Logo } from '../ui/logo.tsx'
import classes from './shell.module.css'

/** The server did not answer the first question, so there is no shell to show. */
export function StartFailure({ error }: ErrorComponentProps) {
  const { t } = useTranslation('shell')
  const router = useRouter()
  return (
    <main className={classes.splash}>
      <Logo size={56} />
      <Title order={1} size="h2">
        {t('failure.startTitle')}
      </Title>
      <ErrorState error={error} onRetry={() => void router.invalidate()} />
    </main>
  )
}
