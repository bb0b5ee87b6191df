import { Stack } from '@mantine/core'
import { IconBolt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { CardSection } from '../parts/card-section.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { type Combos, combosQuery } from '../queries/list-active-combos.ts'
import { AvailableCard } from './available-card.tsx'
import { RecentCombos } from './recent-combos.tsx'
import { RunningCard } from './running-card.tsx'

/** Series of actions against the clock. */
export function CombosTab() {
  const query = useQuery(combosQuery)
  return <Loaded query={query}>{(combos) => <ComboBoard combos={combos} />}</Loaded>
}

function ComboBoard({ combos }: { combos: Combos }) {
  const { t } = useTranslation('gameCombos')
  const { active_combos: running, available_combos: available, recent_combos: recent } = combos
  return (
    <Stack gap="xl">
      {running.length + available.length === 0 && (
        <EmptyState icon={<IconBolt aria-hidden="true" />} title={t('nothing')} description={t('nothingHint')} />
      )}
      <CardSection title={t('running')} total={running.length}>
        {running.map((combo) => (
          <RunningCard key={`${combo.combo_id} ${combo.started_at}`} combo={combo} />
        ))}
      </CardSection>
      <CardSection title={t('available')} total={available.length} description={t('availableHint')}>
        {available.map((combo) => (
          <AvailableCard key={combo.combo_code} combo={combo} />
        ))}
      </CardSection>
      {recent.length > 0 && (
        <Section title={t('recent')}>
          <RecentCombos combos={recent} />
        </Section>
      )}
    </Stack>
  )
}
