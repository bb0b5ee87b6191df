import { SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import { PanelCard } from '../../panel-card.tsx'
import type { MemberGame } from '../../queries/show-member-game.ts'
import { StreakCalendar } from '../../streaks/streak-calendar.tsx'
import { usePeriods } from '../../streaks/streak-figures.ts'

type MemberStreaksProps = { streaks: MemberGame['streaks']; userId: number }

/** Each streak with its last six weeks; a day opens why it is what it is. */
export function MemberStreaks({ streaks, userId }: MemberStreaksProps) {
  const { t } = useTranslation('gameAdmin')
  const format = useFormat()
  const periods = usePeriods()
  if (streaks.length === 0) return null
  return (
    <Section title={t('member.streaks')}>
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="lg">
        {streaks.map((streak) => (
          <PanelCard
            key={streak.streak_type}
            title={streak.streak_name}
            more={<Text fw={640}>{periods(streak.current_count, streak.period)}</Text>}
          >
            <Stack gap="sm">
              <Text size="sm" c="dimmed">
                {t('member.streakFacts', {
                  best: periods(streak.max_count, streak.period),
                  lumis: format.number(streak.total_lumis_earned),
                })}
                {streak.frozen_until && ` ${t('member.frozen', { until: format.dateTime(streak.frozen_until) })}`}
              </Text>
              <StreakCalendar streak={streak} userId={userId} />
            </Stack>
          </PanelCard>
        ))}
      </SimpleGrid>
    </Section>
  )
}
