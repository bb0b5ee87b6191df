import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { History } from '../../features/game/history/history.tsx'
import { ReportAction } from '../../features/game/history/report-action.tsx'
import type { GameSearch } from './game-search.ts'

const route = getRouteApi('/juego')

export function HistoryTab() {
  const { page = 1, list } = route.useSearch()
  const navigate = route.useNavigate()
  const go = (search: GameSearch) => void navigate({ search: { tab: 'history', ...search }, resetScroll: false })
  return (
    <Stack gap="xl">
      <ReportAction />
      <History
        list={list ?? 'actions'}
        onList={(next) => go(next === 'lumis' ? { list: next } : {})}
        page={page}
        onPage={(next) => go({ ...(list && { list }), ...(next > 1 && { page: next }) })}
      />
    </Stack>
  )
}
