import { MailsPanel } from '../../features/site/mails/mails-panel.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

export function MailsTab() {
  const { page, setPage } = useDashboardAddress()
  return <MailsPanel page={page} onPage={setPage} />
}
