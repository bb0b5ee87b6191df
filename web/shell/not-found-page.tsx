import { Button } from '@mantine/core'
import { IconMapPinQuestion } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MessagePage } from './message-page.tsx'

/** An unknown address, and pages that do not exist for this caller. */
export function NotFoundPage() {
  const { t } = useTranslation('shell')
  return (
    <MessagePage
      icon={<IconMapPinQuestion size={40} stroke={1.5} aria-hidden="true" />}
      title={t('notFound.title')}
      description={t('notFound.description')}
    >
      <Button component={Link} to="/">
        {t('notFound.action')}
      </Button>
    </MessagePage>
  )
}
