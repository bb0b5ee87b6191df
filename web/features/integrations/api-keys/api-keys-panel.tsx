import { Badge, Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import type { Column } from '../../../ui/data/data-table.tsx'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { TimeAgo } from '../../../ui/data/time-ago.tsx'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import { type Secret, SecretOnce } from '../secret-once.tsx'
import { ApiKeyForm } from './api-key-form.tsx'
import { type ApiKey, apiKeysQuery } from './list-api-keys.ts'
import { RevokeKey } from './revoke-key.tsx'

const pageSize = 10

type ApiKeysPanelProps = { page: number; onPage: (page: number) => void }

/** The keys by which other systems call: those in force, and what became of the others. */
export function ApiKeysPanel({ page, onPage }: ApiKeysPanelProps) {
  const { t } = useTranslation('integrations')
  const [creating, setCreating] = useState(false)
  const [secret, setSecret] = useState<Secret | null>(null)
  const createButton = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setCreating(true)}>
      {t('keys.create')}
    </Button>
  )
  return (
    <ListPanel
      label={t('keys.title')}
      headed
      description={t('keys.description')}
      actions={createButton}
      query={useQuery(apiKeysQuery(page, pageSize))}
      columns={useColumns()}
      rowKey={({ id }) => id}
      empty={{ icon: <IconKey aria-hidden="true" />, title: t('keys.emptyTitle'), description: t('keys.empty') }}
      paging={{ page, limit: pageSize, onChange: onPage }}
    >
      <SidePanel title={t('keys.createTitle')} opened={creating} onClose={() => setCreating(false)} size="md">
        <ApiKeyForm
          onCreated={({ name, key }) => {
            setCreating(false)
            setSecret({ title: t('keys.keyTitle', { name }), value: key, purpose: t('keys.keyPurpose') })
          }}
        />
      </SidePanel>
      <SecretOnce secret={secret} onClose={() => setSecret(null)} />
    </ListPanel>
  )
}

function useColumns(): Column<ApiKey>[] {
  const { t } = useTranslation('integrations')
  const format = useFormat()
  return [
    { key: 'name', header: t('keys.name'), heading: true, cell: (apiKey) => <KeyName apiKey={apiKey} /> },
    { key: 'created', header: t('keys.created'), cell: ({ created_at }) => format.date(created_at) },
    {
      key: 'used',
      header: t('keys.used'),
      cell: ({ last_used_at }) => (last_used_at ? <TimeAgo iso={last_used_at} /> : t('keys.unused')),
    },
    {
      key: 'actions',
      header: t('actions'),
      align: 'end',
      actions: true,
      cell: (apiKey) =>
        apiKey.revoked_at ? <Badge color="gray">{t('keys.revoked')}</Badge> : <RevokeKey apiKey={apiKey} />,
    },
  ]
}

function KeyName({ apiKey: { name, prefix, scopes } }: { apiKey: ApiKey }) {
  return (
    <Stack gap={4} miw={0}>
      <Group gap="xs">
        <Text span fw={600}>
          {name}
        </Text>
        <Code>{`${prefix}…`}</Code>
      </Group>
      <Group gap={6}>
        {scopes.map((scope) => (
          <Badge key={scope} color="lagoon">
            {scope}
          </Badge>
        ))}
      </Group>
    </Stack>
  )
}
