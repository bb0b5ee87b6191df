import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import { useRemoveProvider, useRenameProvider } from './change-provider.ts'
import type { Provider } from './list-all-providers.ts'
import { ProviderForm } from './provider-form.tsx'

export function ProviderActions({ provider }: { provider: Provider }) {
  const { t } = useTranslation('paymentsAdmin')
  const { name } = provider
  const [renaming, setRenaming] = useState(false)
  const { mutateAsync: rename } = useRenameProvider(provider)
  const removal = useRemoveProvider(provider)

  async function remove() {
    const sure = await confirm({
      title: t('removeTitle', { name }),
      body: t('removeBody'),
      confirmLabel: t('remove'),
      danger: true,
    })
    if (sure) removal.mutate()
  }

  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon color="gray" aria-label={t('renameName', { name })} onClick={() => setRenaming(true)}>
        <IconPencil size={18} />
      </ActionIcon>
      <ActionIcon
        color="ember"
        aria-label={t('removeName', { name })}
        loading={removal.isPending}
        onClick={() => void remove()}
      >
        <IconTrash size={18} />
      </ActionIcon>
      <SidePanel title={t('renameTitle', { name })} opened={renaming} onClose={() => setRenaming(false)} size="sm">
        <ProviderForm
          name={name}
          submitLabel={t('rename')}
          onSubmit={async (newName) => {
            await rename(newName)
            setRenaming(false)
          }}
        />
      </SidePanel>
    </Group>
  )
}
