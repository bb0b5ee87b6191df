import { Button } from '@mantine/core'
import { IconPlus, IconWebhook } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { useCreateIntegration } from './change-integration.ts'
import { IntegrationActions } from './integration-actions.tsx'
import { IntegrationForm } from './integration-form.tsx'
import { IntegrationName } from './integration-name.tsx'
import { IntegrationSwitch } from './integration-switch.tsx'
import { type Integration, integrationsQuery } from './list-integrations.ts'

const blank = { name: '', webhook_url: '', event_type: '' }

/** Outgoing webhooks: who is told of what, whether it works, and what can be done about it. */
export function WebhooksPanel() {
  const { t } = useTranslation('integrations')
  const [creating, setCreating] = useState(false)
  const [secret, setSecret] = useState<Secret | null>(null)
  const { mutateAsync: create } = useCreateIntegration()
  const createButton = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setCreating(true)}>
      {t('webhooks.create')}
    </Button>
  )
  return (
    <ListPanel
      label={t('webhooks.title')}
      headed
      description={t('webhooks.description')}
      actions={createButton}
      query={useQuery(integrationsQuery)}
      columns={useColumns(setSecret)}
      rowKey={({ id }) => id}
      empty={{
        icon: <IconWebhook aria-hidden="true" />,
        title: t('webhooks.emptyTitle'),
        description: t('webhooks.empty'),
      }}
    >
      <SidePanel title={t('webhooks.createTitle')} opened={creating} onClose={() => setCreating(false)} size="md">
        <IntegrationForm
          initial={blank}
          submitLabel={t('webhooks.create')}
          onSubmit={async (values) => {
            const { name, secret: value } = await create(values)
            setCreating(false)
            setSecret({ title: t('webhooks.secretTitle', { name }), value, purpose: t('webhooks.secretPurpose') })
          }}
        />
      </SidePanel>
      <SecretOnce secret={secret} onClose={() => setSecret(null)} />
    </ListPanel>
  )
}

function useColumns(onSecret: (secret: Secret) => void): Column<Integration>[] {
  const { t } = useTranslation('integrations')
  return [
    {
      key: 'name',
      header: t('webhooks.name'),
      heading: true,
      cell: (integration) => <IntegrationName integration={integration} />,
    },
    {
      key: 'last',
      header: t('webhooks.last'),
      cell: ({ last_triggered }) => (last_triggered ? <TimeAgo iso={last_triggered} /> : t('webhooks.never')),
    },
    {
      key: 'active',
      header: t('webhooks.active'),
      cell: (integration) => <IntegrationSwitch integration={integration} />,
    },
    {
      key: 'actions',
      header: t('actions'),
      align: 'end',
      actions: true,
      cell: (integration) => <IntegrationActions integration={integration} onSecret={onSecret} />,
    },
  ]
}
