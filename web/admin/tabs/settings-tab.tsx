import { SettingsPanel } from '../../features/site/settings/settings-panel.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

export function SettingsTab() {
  const { search, setSearch } = useDashboardAddress()
  return <SettingsPanel search={search} onSearch={setSearch} />
}
