import { UsersPanel } from '../../features/accounts/admin/users-panel.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

export function UsersTab() {
  const { page, setPage, search, setSearch } = useDashboardAddress()
  return <UsersPanel page={page} onPage={setPage} search={search} onSearch={setSearch} />
}
