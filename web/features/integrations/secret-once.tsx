import { Alert, Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/data/copy-button.tsx'
import classes from './secret-once.module.css'

export type Secret = {
  title: string
  value: string
  /** What it is for, in a sentence. */
  purpose: string
}

/** Shows a secret that the server will not tell again. It goes only when the reader says so: no stray click closes it. */
export function SecretOnce({ secret, onClose }: { secret: Secret | null; onClose: () => void }) {
  const { t } = useTranslation('integrations')
  return (
    <Modal
      opened={secret !== null}
      onClose={onClose}
      title={secret?.title}
      closeOnClickOutside={false}
      withCloseButton={false}
      size="lg"
    >
      {secret && (
        <Stack>
          <Text size="sm">{secret.purpose}</Text>
          <Group wrap="nowrap" gap="xs" className={classes.secret}>
            <Code className={classes.value}>{secret.value}</Code>
            <CopyButton value={secret.value} />
          </Group>
          <Alert color="marigold" icon={<IconEyeOff aria-hidden="true" />}>
            {t('secret.once')}
          </Alert>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('secret.kept')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
