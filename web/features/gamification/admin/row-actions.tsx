import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'

type RowActionsProps = {
  name: string
  onEdit: () => void
  /** Absent: what cannot be removed. */
  removal?: { title: string; body: string; confirmLabel: string; pending: boolean; run: () => void }
}

/** What can be done with one row of a catalogue: change it, and remove it once that is confirmed. */
export function RowActions({ name, onEdit, removal }: RowActionsProps) {
  const { t } = useTranslation('gamificationAdmin')
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon color="gray" aria-label={t('editName', { name })} onClick={onEdit}>
        <IconPencil size={18} />
      </ActionIcon>
      {removal && (
        <ActionIcon
          color="ember"
          aria-label={t('removeName', { name })}
          loading={removal.pending}
          onClick={() => void removeIfConfirmed(removal)}
        >
          <IconTrash size={18} />
        </ActionIcon>
      )}
    </Group>
  )
}

async function removeIfConfirmed({ run, title, body, confirmLabel }: NonNullable<RowActionsProps['removal']>) {
  if (await confirm({ title, body, confirmLabel, danger: true })) run()
}
