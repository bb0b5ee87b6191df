import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MessagePage } from './message-page.tsx'

/**
 * A page that crashed or whose code could not be loaded; the shell around it stays. Trying again reloads, because a
 * chunk that a newer version has replaced is only found through a new start page.
 */
export function FailurePage() {
  const { t } = useTranslation(['shell', 'ui'])
  return (
    <MessagePage
      icon={<IconPlugConnectedX size={40} stroke={1.5} aria-hidden="true" />}
      title={t('failure.title')}
      description={t('failure.description')}
    >
      <Button onClick={() => window.location.reload()}>{t('ui:error.retry')}</Button>
      <Button component={Link} to="/" variant="default">
        {t('notFound.action')}
      </Button>
    </MessagePage>
  )
}
