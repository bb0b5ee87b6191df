import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../../ui/feedback/confirm.tsx'
import { useRemoveEventType } from './change-event-types.ts'
import type { EventType } from './list-action-types.ts'

export function EventTypeActions({ type, onEdit }: { type: EventType; onEdit: () => void }) {
  const { t } = useTranslation('gamificationAdmin')
  const { name, built_in } = type
  const { mutate, isPending } = useRemoveEventType(type)

  async function remove() {
    const sure = await confirm({
      title: t('types.removeTitle', { name }),
      body: t('types.removeBody'),
      confirmLabel: t('types.remove'),
      danger: true,
    })
    if (sure) mutate()
  }

  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon color="gray" aria-label={t('editName', { name })} onClick={onEdit}>
        <IconPencil size={18} />
      </ActionIcon>
      {!built_in && (
        <ActionIcon
          color="ember"
          aria-label={t('removeName', { name })}
          loading={isPending}
          onClick={() => void remove()}
        >
          <IconTrash size={18} />
        </ActionIcon>
      )}
    </Group>
  )
}
