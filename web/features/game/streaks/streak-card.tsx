import { Badge, Paper, Text, ThemeIcon, Title } from '@mantine/core'
import { IconFlame } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { Figure } from '../../../ui/data/figure.tsx'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import type { Streak } from '../queries/list-streaks.ts'
import { FreezeButton } from './freeze-button.tsx'
import { StreakCalendar } from './streak-calendar.tsx'
import { usePeriods } from './streak-figures.ts'
import classes from './streaks.module.css'

type StreakCardProps = { streak: Streak; factor: number; tokens: number }

/** One streak: how long it runs, what it multiplies, the next reward, and its last six weeks day by day. */
export function StreakCard({ streak, factor, tokens }: StreakCardProps) {
  const { t } = useTranslation('game')
  const format = useFormat()
  const periods = usePeriods()
  const { streak_name: name, period, current_count: count, max_count: best } = streak
  return (
    <Paper component="li" className={classes.card}>
      <div className={classes.cardHeading}>
        <ThemeIcon variant="light" color={count > 0 ? 'marigold' : 'gray'} size={44} radius="md" aria-hidden="true">
          <IconFlame size={26} />
        </ThemeIcon>
        <div className={classes.cardWords}>
          <Title order={3}>{name}</Title>
          <Text size="sm" c="dimmed">
            {t('streaks.best', { best: periods(best, period) })}
          </Text>
        </div>
        <div className={classes.count}>
          <Figure value={count} label={periods(count, period)} />
          <Text size="xs" c="dimmed" fw={540} aria-hidden="true">
            {t(period === 'week' ? 'streaks.weekUnit' : 'streaks.dayUnit', { count })}
          </Text>
        </div>
      </div>
      <div className={classes.facts}>
        {factor !== 1 && (
          <Badge color="jungle" tt="none" size="lg">
            {t('streaks.factor', { factor: format.number(factor) })}
          </Badge>
        )}
        <Badge color="marigold" tt="none" size="lg">
          {t('streaks.earned', { count: streak.total_lumis_earned })}
        </Badge>
      </div>
      <NextMilestone streak={streak} />
      <FreezeButton streak={streak} tokens={tokens} />
      <StreakCalendar streak={streak} />
    </Paper>
  )
}

function NextMilestone({ streak: { next_milestone: next, current_count: count, period } }: { streak: Streak }) {
  const { t } = useTranslation('game')
  const periods = usePeriods()
  if (next === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('streaks.allMilestones')}
      </Text>
    )
  }
  return (
    <ProgressRow
      label={t('streaks.milestone', { at: periods(next.at_day, period) })}
      value={count}
      target={next.at_day}
      color="marigold"
      detail={[t('lumisGained', { count: next.reward_lumis }), next.special_bonus].filter(Boolean).join(' · ')}
    />
  )
}
