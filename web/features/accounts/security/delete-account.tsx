import { Button, List, Modal, Paper, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './delete-account.module.css'
import { DeleteAccountForm } from './delete-account-form.tsx'

/** Says what becomes of the data, then asks for the member's name before it happens. */
export function DeleteAccount({ onDeleted }: { onDeleted: () => Promise<void> }) {
  const { t } = useTranslation('security')
  const [opened, dialog] = useDisclosure(false)
  return (
    <Paper component="section" aria-labelledby="delete-title" className={classes.card}>
      <Title order={2} size="h3" id="delete-title">
        {t('delete.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('delete.description')}
      </Text>
      <Consequences />
      <div>
        <Button
          variant="outline"
          color="ember"
          leftSection={<IconTrash size={18} aria-hidden="true" />}
          onClick={dialog.open}
        >
          {t('delete.action')}
        </Button>
      </div>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('delete.dialogTitle')}
        closeButtonProps={{ 'aria-label': t('delete.keep') }}
      >
        <DeleteAccountForm onCancel={dialog.close} onDeleted={onDeleted} />
      </Modal>
    </Paper>
  )
}

function Consequences() {
  const { t } = useTranslation('security')
  return (
    <List size="sm" spacing={6}>
      <List.Item>{t('delete.erased')}</List.Item>
      <List.Item>{t('delete.loggedOut')}</List.Item>
      <List.Item>{t('delete.lost')}</List.Item>
      <List.Item>{t('delete.kept')}</List.Item>
    </List>
  )
}
