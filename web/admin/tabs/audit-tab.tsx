import { AuditPanel } from '../../features/site/audit/audit-panel.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

export function AuditTab() {
  const { page, setPage, search, setSearch } = useDashboardAddress()
  return <AuditPanel page={page} onPage={setPage} search={search} onSearch={setSearch} />
}
