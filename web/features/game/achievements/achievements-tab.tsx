import { Stack } from '@mantine/core'
import { IconMedal } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { CardSection } from '../parts/card-section.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { type Achievements, achievementsQuery } from '../queries/list-achievements.ts'
import { AchievementFilters } from './achievement-filters.tsx'
import { Completion } from './completion.tsx'
import { filterAchievements, type Status } from './filter-achievements.ts'
import { LockedCard } from './locked-card.tsx'
import { UnlockedCard } from './unlocked-card.tsx'

/** The gallery: rewards that wait, what was unlocked, and how near the rest is. */
export function AchievementsTab() {
  const { i18n } = useTranslation()
  const query = useQuery(achievementsQuery(i18n.language))
  return <Loaded query={query}>{(achievements) => <Gallery achievements={achievements} />}</Loaded>
}

function Gallery({ achievements }: { achievements: Achievements }) {
  const { t } = useTranslation('gameAchievements')
  const [status, setStatus] = useState<Status>('all')
  const [category, setCategory] = useState<string | null>(null)
  const { unclaimed, claimed, locked } = filterAchievements(achievements, status, category)
  const isEmpty = [unclaimed, claimed, locked].every(({ length }) => length === 0)
  return (
    <Stack gap="xl">
      <Completion achievements={achievements} />
      <AchievementFilters
        categories={Object.keys(achievements.categories)}
        status={status}
        category={category}
        onStatus={setStatus}
        onCategory={setCategory}
      />
      {isEmpty && (
        <EmptyState
          icon={<IconMedal aria-hidden="true" />}
          title={t('nothing')}
          description={t(`nothingHint.${status}`)}
        />
      )}
      <CardSection title={t('unclaimed')} total={unclaimed.length}>
        {unclaimed.map((each) => (
          <UnlockedCard key={each.achievement_id} achievement={each} />
        ))}
      </CardSection>
      <CardSection title={t('unlocked')} total={claimed.length}>
        {claimed.map((each) => (
          <UnlockedCard key={each.achievement_id} achievement={each} />
        ))}
      </CardSection>
      <CardSection title={t('locked')} total={locked.length}>
        {locked.map((each) => (
          <LockedCard key={each.achievement_id} achievement={each} />
        ))}
      </CardSection>
    </Stack>
  )
}
