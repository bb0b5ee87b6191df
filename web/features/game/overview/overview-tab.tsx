import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { LevelCard } from '../level/level-card.tsx'
import { LevelSection } from '../level/level-section.tsx'
import { gameDashboardQuery } from '../queries/show-game-dashboard.ts'
import { StreaksSection } from '../streaks/streaks-section.tsx'
import { ActiveEvents } from './active-events.tsx'
import { ActiveMissions } from './active-missions.tsx'
import { Figures } from './figures.tsx'
import { Opportunities } from './opportunities.tsx'
import classes from './overview.module.css'
import { Positions } from './positions.tsx'
import { RecentAchievements } from './recent-achievements.tsx'

/** Everything at a glance: where the member stands, what to do next, what runs now, and the streaks and the ladder in full. */
export function OverviewTab() {
  const { i18n } = useTranslation()
  const { data, error, refetch } = useQuery(gameDashboardQuery(i18n.language))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  return (
    <div className={classes.stack}>
      <div className={classes.top}>
        <LevelCard dashboard={data} />
        <Figures dashboard={data} />
      </div>
      <Opportunities dashboard={data} />
      <div className={classes.columns}>
        <ActiveMissions missions={data.active_missions} />
        <ActiveEvents events={data.active_events} />
        <RecentAchievements achievements={data.recent_achievements} />
        <Positions positions={data.leaderboard_position} />
      </div>
      <StreaksSection />
      <LevelSection />
    </div>
  )
}

function Loading() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={210} radius="lg" aria-hidden="true" />
      <Skeleton height={110} radius="lg" aria-hidden="true" />
      <Skeleton height={320} radius="lg" aria-hidden="true" />
    </Stack>
  )
}
