import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useToggleIntegration } from './change-integration.ts'
import type { Integration } from './list-integrations.ts'

export function IntegrationSwitch({ integration }: { integration: Integration }) {
  const { t } = useTranslation('integrations')
  const { mutate, isPending, variables } = useToggleIntegration(integration)
  return (
    <Switch
      aria-label={t('webhooks.activeName', { name: integration.name })}
      checked={isPending ? variables : integration.active}
      onChange={(event) => mutate(event.currentTarget.checked)}
    />
  )
}
