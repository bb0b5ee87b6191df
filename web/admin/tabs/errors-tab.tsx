import { ErrorsPanel } from '../../features/site/errors/errors-panel.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

export function ErrorsTab() {
  const { page, setPage } = useDashboardAddress()
  return <ErrorsPanel page={page} onPage={setPage} />
}
