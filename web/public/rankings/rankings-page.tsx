import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { rankingsQuery } from '../../features/gamification/list-rankings.ts'
import { Podium } from '../../features/gamification/podium.tsx'
import { RankingsTable, rankingsPageSize } from '../../features/gamification/rankings-table.tsx'
import { Page } from '../../ui/layout/page.tsx'

const route = getRouteApi('/rankings')
const places = 3

export function RankingsPage() {
  const { t } = useTranslation('gamification')
  const { page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useQuery(rankingsQuery(1, rankingsPageSize))
  const podium = data?.items.slice(0, places) ?? []
  return (
    <Page title={t('rankings.title')} description={t('rankings.description')}>
      {page === 1 && podium.length === places && <Podium players={podium} />}
      <RankingsTable page={page} onPage={(next) => void navigate({ search: { page: next } })} />
    </Page>
  )
}
