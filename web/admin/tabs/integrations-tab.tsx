import { useTranslation } from 'react-i18next'
import { ApiKeysPanel } from '../../features/integrations/api-keys/api-keys-panel.tsx'
import { WebhooksPanel } from '../../features/integrations/webhooks/webhooks-panel.tsx'
import { useSession } from '../../platform/session.ts'
import { SwitchedOff } from '../switched-off.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

export function IntegrationsTab() {
  const { t } = useTranslation('integrations')
  const { has } = useSession()
  const { page, setPage } = useDashboardAddress()
  if (!has('integrations')) {
    return <SwitchedOff title={t('off.title')} description={t('off.description')} action={t('off.action')} />
  }
  return (
    <>
      <WebhooksPanel />
      <ApiKeysPanel page={page} onPage={setPage} />
    </>
  )
}
