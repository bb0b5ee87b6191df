import { Paper, Stack } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { CardSection } from '../parts/card-section.tsx'
import { ChoiceChips } from '../parts/choice-chips.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { type Missions, missionsQuery } from '../queries/list-missions.ts'
import { AvailableCard } from './available-card.tsx'
import { ClaimAllButton } from './claim-all-button.tsx'
import { FinishedMissions } from './finished-missions.tsx'
import { MissionCard } from './mission-card.tsx'
import { type MissionType, sortMissions } from './sort-missions.ts'

/** Rewards may wait for weeks, and what is under way comes after them. */
const shownAtFirst = 6

const types = ['daily', 'weekly', 'monthly', 'special'] as const

/** What there is to do: rewards that wait first, then what is under way, then what could be. */
export function MissionsTab() {
  const query = useQuery(missionsQuery)
  return <Loaded query={query}>{(missions) => <MissionBoard missions={missions} />}</Loaded>
}

function MissionBoard({ missions }: { missions: Missions }) {
  const { t } = useTranslation('gameMissions')
  const [type, setType] = useState<MissionType | 'all'>('all')
  const { toClaim, active, available, finished } = sortMissions(missions, type === 'all' ? null : type)
  const isEmpty = [toClaim, active, available, finished].every(({ length }) => length === 0)
  return (
    <Stack gap="xl">
      <Today missions={missions} />
      <ChoiceChips
        label={t('filter')}
        value={type}
        onChange={setType}
        options={[{ value: 'all', label: t('all') }, ...types.map((value) => ({ value, label: t(`types.${value}`) }))]}
      />
      {isEmpty && (
        <EmptyState icon={<IconTargetArrow aria-hidden="true" />} title={t('nothing')} description={t('nothingHint')} />
      )}
      <CardSection
        title={t('toClaim')}
        total={toClaim.length}
        first={shownAtFirst}
        actions={toClaim.length > 1 && <ClaimAllButton missions={toClaim} />}
      >
        {toClaim.map((mission) => (
          <MissionCard key={mission.mission_id} mission={mission} />
        ))}
      </CardSection>
      <CardSection title={t('active')} total={active.length}>
        {active.map((mission) => (
          <MissionCard key={mission.mission_id} mission={mission} />
        ))}
      </CardSection>
      <CardSection title={t('available')} total={available.length} description={t('availableHint')}>
        {available.map((mission) => (
          <AvailableCard key={mission.mission_code} mission={mission} />
        ))}
      </CardSection>
      {finished.length > 0 && (
        <Section title={t('done')} description={t('doneHint')}>
          <FinishedMissions missions={finished} />
        </Section>
      )}
    </Stack>
  )
}

function Today({ missions: { completed_today, daily_missions_limit } }: { missions: Missions }) {
  const { t } = useTranslation('gameMissions')
  return (
    <Paper p="lg">
      <ProgressRow
        label={t('today')}
        value={completed_today}
        target={daily_missions_limit}
        color="marigold"
        detail={t('limit', { count: daily_missions_limit })}
      />
    </Paper>
  )
}
