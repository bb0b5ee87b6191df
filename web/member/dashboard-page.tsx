import { SimpleGrid } from '@mantine/core'
import { IconCoins, IconMedal, IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MyProgress } from '../features/gamification/my-progress.tsx'
import { useSession } from '../platform/session.ts'
import { StatTile } from '../ui/data/stat-tile.tsx'
import { Page } from '../ui/layout/page.tsx'
import { Section } from '../ui/layout/section.tsx'

export function DashboardPage() {
  const { t } = useTranslation(['member', 'gamification'])
  const { info, credits, points, badges, has } = useSession()
  return (
    <Page title={t('dashboard.title', { name: info.username ?? '' })} description={t('dashboard.description')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {has('credits') && (
          <StatTile label={t('dashboard.credits')} value={credits} icon={<IconCoins />} color="lagoon" />
        )}
        {points !== null && (
          <>
            <StatTile label={t('dashboard.points')} value={points} icon={<IconSparkles />} color="marigold" />
            <StatTile label={t('dashboard.badges')} value={badges.length} icon={<IconMedal />} />
          </>
        )}
      </SimpleGrid>
      {points !== null && (
        <Section title={t('gamification:progress.title')}>
          <MyProgress />
        </Section>
      )}
    </Page>
  )
}
