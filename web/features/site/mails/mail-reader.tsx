import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import type { Mail } from './list-mails.ts'
import classes from './mail-reader.module.css'
import { MailStatus } from './mail-status.tsx'

/** One mail as its recipient reads it. */
export function MailReader({ mail, onClose }: { mail: Mail | null; onClose: () => void }) {
  return (
    <SidePanel opened={mail !== null} onClose={onClose} title={mail?.subject}>
      {mail && <Letter mail={mail} />}
    </SidePanel>
  )
}

function Letter({ mail }: { mail: Mail }) {
  const { t } = useTranslation('site')
  const format = useFormat()
  return (
    <Stack>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('mails.toName', { to: mail.to })}
        </Text>
        <MailStatus status={mail.status} />
      </Group>
      <Text size="sm" c="dimmed">
        {format.dateTime(mail.created_at)}
      </Text>
      {mail.error && (
        <Alert color="ember" icon={<IconAlertTriangle aria-hidden="true" />} title={t('mails.failedTitle')}>
          {mail.error}
        </Alert>
      )}
      <div className={classes.text}>{mail.text}</div>
    </Stack>
  )
}
