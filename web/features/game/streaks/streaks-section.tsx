import { Group, Paper, SimpleGrid, Skeleton, Switch, Text, ThemeIcon } from '@mantine/core'
import { IconFlame, IconSnowflake } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { streakRewardsQuery } from '../queries/list-streak-rewards.ts'
import { type Streaks, streaksQuery } from '../queries/list-streaks.ts'
import { useSetAutoFreeze } from '../queries/set-auto-freeze.ts'
import { StreakCard } from './streak-card.tsx'
import classes from './streaks.module.css'
import { WaitingRewards } from './waiting-rewards.tsx'

/** All streaks, what protects them, and the rewards that wait to be claimed. */
export function StreaksSection() {
  const { t, i18n } = useTranslation('game')
  const streaks = useQuery(streaksQuery(i18n.language))
  const rewards = useQuery(streakRewardsQuery(i18n.language))
  const failed = [streaks, rewards].find(({ data, error }) => data === undefined && error)
  return (
    <Section title={t('streaks.title')} description={t('streaks.description')}>
      {failed ? (
        <ErrorState error={failed.error} onRetry={() => void Promise.all([streaks.refetch(), rewards.refetch()])} />
      ) : streaks.data === undefined || rewards.data === undefined ? (
        <Skeleton height={420} radius="lg" aria-hidden="true" />
      ) : streaks.data.streaks.length === 0 ? (
        <EmptyState
          icon={<IconFlame aria-hidden="true" />}
          title={t('streaks.emptyTitle')}
          description={t('streaks.empty')}
        />
      ) : (
        <>
          <WaitingRewards rewards={rewards.data} streaks={streaks.data.streaks} />
          <Protection streaks={streaks.data} />
          <SimpleGrid component="ul" cols={{ base: 1, md: 2, lg: 3 }} className={classes.list}>
            {streaks.data.streaks.map((streak) => (
              <StreakCard
                key={streak.streak_type}
                streak={streak}
                factor={streaks.data.streak_multipliers[streak.streak_type] ?? 1}
                tokens={streaks.data.freeze_tokens}
              />
            ))}
          </SimpleGrid>
        </>
      )}
    </Section>
  )
}

/** How many days can still be saved, and whether that happens by itself. */
function Protection({
  streaks: { freeze_tokens: tokens, freeze_tokens_per_week: perWeek, auto_freeze },
}: {
  streaks: Streaks
}) {
  const { t } = useTranslation('game')
  const change = useSetAutoFreeze()
  return (
    <Paper className={classes.protection}>
      <Group gap="sm" wrap="nowrap">
        <ThemeIcon variant="light" color="lagoon" size={40} radius="md" aria-hidden="true">
          <IconSnowflake size={22} />
        </ThemeIcon>
        <div>
          <Text fw={620}>{t('streaks.tokens', { count: tokens })}</Text>
          <Text size="sm" c="dimmed">
            {t('streaks.tokensHint', { count: perWeek })}
          </Text>
        </div>
      </Group>
      <Switch
        label={t('streaks.auto')}
        description={t('streaks.autoHint')}
        checked={change.isPending ? change.variables : auto_freeze}
        onChange={({ currentTarget }) => change.mutate(currentTarget.checked)}
      />
    </Paper>
  )
}
