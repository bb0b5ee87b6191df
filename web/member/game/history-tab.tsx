import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { ActionHistory } from '../../features/game/history/action-history.tsx'
import { ReportAction } from '../../features/game/history/report-action.tsx'

const route = getRouteApi('/juego')

export function HistoryTab() {
  const { page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Stack gap="xl">
      <ReportAction />
      <ActionHistory
        page={page}
        onPage={(next) => {
          void navigate({ search: { tab: 'history', ...(next > 1 && { page: next }) }, resetScroll: false })
        }}
      />
    </Stack>
  )
}
