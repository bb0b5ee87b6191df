import { ActionIcon, Alert, Code, Stack } from '@mantine/core'
import { IconInfoCircle, IconTrash, IconWorldOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ListPanel } from '../../../ui/data/list-panel.tsx'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { settingsQuery } from '../settings/list-settings.ts'
import { AddOriginForm } from './add-origin-form.tsx'
import { useRemoveAllowedOrigin } from './change-allowed-origins.ts'
import { allowedOriginsQuery } from './list-allowed-origins.ts'

/** The sites that may call the API from a browser: add one, take one away. */
export function OriginsPanel() {
  return (
    <Stack gap="lg">
      <SwitchedOff />
      <AddOriginForm />
      <OriginList />
    </Stack>
  )
}

function OriginList() {
  const { t } = useTranslation('site')
  return (
    <ListPanel
      label={t('origins.list')}
      query={useQuery(allowedOriginsQuery)}
      rowKey={(origin) => origin}
      empty={{
        icon: <IconWorldOff aria-hidden="true" />,
        title: t('origins.emptyTitle'),
        description: t('origins.empty'),
      }}
      columns={[
        {
          key: 'origin',
          header: t('origins.origin'),
          cell: (origin) => <Code fz="sm">{origin}</Code>,
          heading: true,
        },
        {
          key: 'actions',
          header: t('origins.actions'),
          align: 'end',
          actions: true,
          cell: (origin) => <RemoveOrigin origin={origin} />,
        },
      ]}
    />
  )
}

function RemoveOrigin({ origin }: { origin: string }) {
  const { t } = useTranslation('site')
  const { mutate, isPending } = useRemoveAllowedOrigin()

  async function remove() {
    const sure = await confirm({
      title: t('origins.removeTitle', { origin }),
      body: t('origins.removeBody'),
      confirmLabel: t('origins.remove'),
      danger: true,
    })
    if (sure) mutate(origin)
  }

  return (
    <ActionIcon
      color="ember"
      loading={isPending}
      onClick={() => void remove()}
      aria-label={t('origins.removeName', { origin })}
    >
      <IconTrash size={18} />
    </ActionIcon>
  )
}

/** The list does nothing while `cors_enabled` is off. */
function SwitchedOff() {
  const { t, i18n } = useTranslation('site')
  const { data } = useQuery(settingsQuery(i18n.language))
  const cors = data?.find(({ key }) => key === 'cors_enabled')
  if (cors?.value !== 'false') return null
  return (
    <Alert color="marigold" icon={<IconInfoCircle aria-hidden="true" />} title={t('origins.offTitle')}>
      {t('origins.off')}
    </Alert>
  )
}
