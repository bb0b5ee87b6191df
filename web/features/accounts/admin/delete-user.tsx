import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { useDeleteUser } from './change-user.ts'
import type { User } from './list-users.ts'

export function DeleteUser({ user, onDone }: { user: User; onDone: () => void }) {
  const { t } = useTranslation('accountsAdmin')
  const { mutate, isPending } = useDeleteUser(user)

  async function remove() {
    const sure = await confirm({
      title: t('delete.title', { name: user.username }),
      body: t('delete.body'),
      confirmLabel: t('delete.confirm'),
      danger: true,
    })
    if (sure) mutate(undefined, { onSuccess: onDone })
  }

  return (
    <div>
      <Text size="sm" c="dimmed" mb="sm">
        {t('delete.hint')}
      </Text>
      <Button
        color="ember"
        variant="light"
        loading={isPending}
        leftSection={<IconTrash size={18} />}
        onClick={() => void remove()}
      >
        {t('delete.confirm')}
      </Button>
    </div>
  )
}
