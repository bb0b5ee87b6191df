import { ActionIcon, Menu } from '@mantine/core'
import { IconDotsVertical, IconKey, IconListDetails, IconPencil, IconSend, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirm } from '../../../ui/feedback/confirm.tsx'
import { SidePanel } from '../../../ui/layout/side-panel.tsx'
import { DeliveryLog } from '../deliveries/delivery-log.tsx'
import type { Secret } from '../secret-once.tsx'
import {
  useRemoveIntegration,
  useRotateSecret,
  useTestIntegration,
  useUpdateIntegration,
} from './change-integration.ts'
import { IntegrationForm } from './integration-form.tsx'
import type { Integration } from './list-integrations.ts'

type IntegrationActionsProps = { integration: Integration; onSecret: (secret: Secret) => void }
type Panel = 'edit' | 'deliveries'

/** What can be done with one webhook, behind a menu. */
export function IntegrationActions({ integration, onSecret }: IntegrationActionsProps) {
  const { t } = useTranslation('integrations')
  const { name } = integration
  const [panel, setPanel] = useState<Panel | null>(null)
  const test = useTestIntegration(integration)
  const { rotate, remove } = useDangerousActions(integration, onSecret)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon color="gray" aria-label={t('webhooks.actionsFor', { name })}>
            <IconDotsVertical size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconListDetails size={16} />} onClick={() => setPanel('deliveries')}>
            {t('webhooks.deliveries')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSend size={16} />}
            onClick={() => test.mutate(undefined, { onSuccess: () => setPanel('deliveries') })}
          >
            {t('webhooks.test')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setPanel('edit')}>
            {t('edit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} />} onClick={() => void rotate()}>
            {t('webhooks.rotate')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="ember" leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SidePanel
        title={t('webhooks.editTitle', { name })}
        opened={panel === 'edit'}
        onClose={() => setPanel(null)}
        size="md"
      >
        <EditIntegration integration={integration} onDone={() => setPanel(null)} />
      </SidePanel>
      <SidePanel
        title={t('deliveries.title', { name })}
        opened={panel === 'deliveries'}
        onClose={() => setPanel(null)}
        size="xl"
      >
        <DeliveryLog integrationId={integration.id} />
      </SidePanel>
    </>
  )
}

/** What is asked about first. */
function useDangerousActions(integration: Integration, onSecret: (secret: Secret) => void) {
  const { t } = useTranslation('integrations')
  const { name } = integration
  const rotation = useRotateSecret(integration)
  const removal = useRemoveIntegration(integration)
  return {
    async rotate() {
      const sure = await confirm({
        title: t('webhooks.rotateTitle', { name }),
        body: t('webhooks.rotateBody'),
        confirmLabel: t('webhooks.rotate'),
      })
      if (!sure) return
      rotation.mutate(undefined, {
        onSuccess: ({ secret }) =>
          onSecret({
            title: t('webhooks.secretTitle', { name }),
            value: secret,
            purpose: t('webhooks.rotatedPurpose'),
          }),
      })
    },
    async remove() {
      const sure = await confirm({
        title: t('webhooks.removeTitle', { name }),
        body: t('webhooks.removeBody'),
        confirmLabel: t('webhooks.remove'),
        danger: true,
      })
      if (sure) removal.mutate()
    },
  }
}

function EditIntegration({ integration, onDone }: { integration: Integration; onDone: () => void }) {
  const { t } = useTranslation('integrations')
  const { mutateAsync } = useUpdateIntegration(integration)
  const { name, webhook_url, event_type } = integration
  return (
    <IntegrationForm
      initial={{ name, webhook_url, event_type }}
      submitLabel={t('save')}
      onSubmit={async (values) => {
        await mutateAsync(values)
        onDone()
      }}
    />
  )
}
