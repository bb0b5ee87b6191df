import { Alert, Button, Code, Group, Text } from '@mantine/core'
import { IconCreditCardOff, IconInfoCircle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import { ProviderIcon } from '../provider-icon.tsx'
import { useProviderLabel } from '../provider-label.ts'
import { useAddProvider } from './change-provider.ts'
import { allProvidersQuery, type Provider } from './list-all-providers.ts'
import { ProviderActions } from './provider-actions.tsx'
import { ProviderForm } from './provider-form.tsx'
import { ProviderSwitch } from './provider-switch.tsx'

/** The catalogue of what members can pay with. */
export function ProvidersPanel() {
  const { t } = useTranslation('paymentsAdmin')
  const { has } = useSession()
  const [adding, setAdding] = useState(false)
  const { mutateAsync: add } = useAddProvider()
  const addButton = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  )
  return (
    <ListPanel
      label={t('list')}
      notice={!has('payment_methods') && <SwitchedOff />}
      actions={addButton}
      query={useQuery(allProvidersQuery)}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{ icon: <IconCreditCardOff aria-hidden="true" />, title: t('emptyTitle'), description: t('empty') }}
    >
      <SidePanel title={t('addTitle')} opened={adding} onClose={() => setAdding(false)} size="sm">
        <ProviderForm
          submitLabel={t('add')}
          onSubmit={async (name) => {
            await add(name)
            setAdding(false)
          }}
        />
      </SidePanel>
    </ListPanel>
  )
}

function SwitchedOff() {
  const { t } = useTranslation('paymentsAdmin')
  return (
    <Alert color="marigold" icon={<IconInfoCircle aria-hidden="true" />} title={t('offTitle')}>
      {t('off')}
    </Alert>
  )
}

function useColumns(): Column<Provider>[] {
  const { t } = useTranslation('paymentsAdmin')
  return [
    { key: 'name', header: t('name'), heading: true, cell: (provider) => <ProviderName provider={provider} /> },
    { key: 'code', header: t('code'), cell: ({ code }) => <Code>{code}</Code> },
    { key: 'active', header: t('active'), cell: (provider) => <ProviderSwitch provider={provider} /> },
    {
      key: 'actions',
      header: t('actions'),
      align: 'end',
      actions: true,
      cell: (provider) => <ProviderActions provider={provider} />,
    },
  ]
}

/** Names that are words rather than brands are translated for members; administrators see both. */
function ProviderName({ provider }: { provider: Provider }) {
  const { t } = useTranslation('paymentsAdmin')
  const label = useProviderLabel()(provider)
  const { name, code, active } = provider
  return (
    <Group gap="sm" wrap="nowrap">
      <ProviderIcon code={code} color={active ? 'lagoon' : 'gray'} />
      <div>
        <Text fw={600}>{name}</Text>
        {label !== name && (
          <Text size="sm" c="dimmed">
            {t('membersRead', { label })}
          </Text>
        )}
      </div>
    </Group>
  )
}
