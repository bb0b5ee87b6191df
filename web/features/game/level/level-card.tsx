import { Badge, Group, Paper, Skeleton, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { ProgressRing } from '../../../ui/data/progress-ring.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { streaksQuery } from '../queries/list-streaks.ts'
import type { GameDashboard } from '../queries/show-game-dashboard.ts'
import { type Progression, progressionQuery } from '../queries/show-progression.ts'
import classes from './level-card.module.css'
import { type Multiplier, multipliersInForce } from './multipliers.ts'
import { useMultiplierName } from './use-multiplier-name.ts'

/** Where the member stands: the level as a ring in its colour, what is missing, and what multiplies every award now. */
export function LevelCard({ dashboard }: { dashboard: GameDashboard }) {
  const { i18n } = useTranslation()
  const { data, error, refetch } = useQuery(progressionQuery(i18n.language))
  const streaks = useQuery(streaksQuery(i18n.language))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton height={200} radius="lg" aria-hidden="true" />
  return (
    <Paper component="section" aria-labelledby="game-level" className={classes.card}>
      <Level progression={data} />
      <Multipliers multipliers={multipliersInForce(data, streaks.data, dashboard.active_events)} />
    </Paper>
  )
}

function Level({
  progression: { current_level: level, next_level: next, prestige_level: prestige },
}: {
  progression: Progression
}) {
  const { t } = useTranslation('game')
  const format = useFormat()
  return (
    <div className={classes.level}>
      <ProgressRing
        share={level.progress_percentage / 100}
        label={t('level.progress')}
        size={132}
        // Mixed with the text: some levels have the colour of the ground.
        color={`color-mix(in srgb, ${level.level_color} 72%, var(--mantine-color-dimmed))`}
      >
        <span className={classes.number}>{format.number(level.level_number)}</span>
        <span className={classes.share}>{format.percent(level.progress_percentage / 100)}</span>
      </ProgressRing>
      <div className={classes.words}>
        <Text size="sm" c="dimmed" fw={560}>
          {t('level.number', { level: level.level_number })}
          {prestige > 0 && ` · ${t('level.prestigeNumber', { prestige })}`}
        </Text>
        <Title order={2} id="game-level">
          {level.level_name}
        </Title>
        <Text mt={4}>
          {next ? t('level.missing', { count: next.xp_required, name: next.level_name }) : t('level.top')}
        </Text>
      </div>
    </div>
  )
}

function Multipliers({ multipliers }: { multipliers: readonly Multiplier[] }) {
  const { t } = useTranslation('game')
  const format = useFormat()
  const nameOf = useMultiplierName()
  return (
    <div>
      <Text size="sm" fw={580} mb={6}>
        {t('multipliers.title')}
      </Text>
      {multipliers.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('multipliers.none')}
        </Text>
      ) : (
        <Group component="ul" gap={6} className={classes.multipliers} aria-label={t('multipliers.title')}>
          {multipliers.map((each) => (
            <li key={`${each.kind} ${each.name}`}>
              <Badge size="lg" color={each.kind === 'event' ? 'marigold' : 'jungle'} tt="none">
                {`${nameOf(each)} ×${format.number(each.factor)}`}
              </Badge>
            </li>
          ))}
        </Group>
      )}
    </div>
  )
}
