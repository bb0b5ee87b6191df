import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { type ComponentType, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { GameTab } from '../../features/game/game-tabs.ts'

/** Each tab is a chunk of its own, fetched when it is opened. */
const contents: Readonly<Record<GameTab, ComponentType>> = {
  overview: lazy(async () => ({
    default: (await import('../../features/game/overview/overview-tab.tsx')).OverviewTab,
  })),
  missions: lazy(async () => ({
    default: (await import('../../features/game/missions/missions-tab.tsx')).MissionsTab,
  })),
  events: lazy(async () => ({ default: (await import('../../features/game/events/events-tab.tsx')).EventsTab })),
  achievements: lazy(async () => ({
    default: (await import('../../features/game/achievements/achievements-tab.tsx')).AchievementsTab,
  })),
  boards: lazy(async () => ({ default: (await import('../../features/game/boards/boards-tab.tsx')).BoardsTab })),
  combos: lazy(async () => ({ default: (await import('../../features/game/combos/combos-tab.tsx')).CombosTab })),
  history: lazy(async () => ({ default: (await import('./history-tab.tsx')).HistoryTab })),
}

export function TabContent({ tab }: { tab: GameTab }) {
  const Content = contents[tab]
  return (
    <Suspense fallback={<TabSkeleton />}>
      <Content />
    </Suspense>
  )
}

function TabSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <Stack role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={160} radius="lg" aria-hidden="true" />
      <Skeleton height={240} radius="lg" aria-hidden="true" />
    </Stack>
  )
}
