import { Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { describeError } from '../platform/describe-error.ts'
import { MessagePage } from './message-page.tsx'

/** The server did not answer the first question, so there is no shell to show. */
export function StartFailure({ error }: ErrorComponentProps) {
  const { t } = useTranslation(['shell', 'ui'])
  const router = useRouter()
  return (
    <main>
      <MessagePage
        icon={<IconCloudOff size={40} stroke={1.5} aria-hidden="true" />}
        title={t('failure.startTitle')}
        description={describeError(error)}
      >
        <Button onClick={() => void router.invalidate()}>{t('ui:error.retry')}</Button>
      </MessagePage>
    </main>
  )
}
