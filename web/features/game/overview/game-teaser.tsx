import { Button, Paper, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../../ui/data/figure.tsx'
import { ProgressRing } from '../../../ui/data/progress-ring.tsx'
import { progressionQuery } from '../queries/show-progression.ts'
import { useLumisBalance } from '../use-lumis-balance.ts'
import classes from './game-teaser.module.css'

/** Level and balance in one line, for pages elsewhere, with the way to the game. */
export function GameTeaser() {
  const { t, i18n } = useTranslation('game')
  const { data, error } = useQuery(progressionQuery(i18n.language))
  const lumis = useLumisBalance()
  // A page that is about something else does without it.
  if (data === undefined && error) return null
  if (data === undefined) return <Skeleton height={92} radius="lg" aria-hidden="true" />
  const { current_level: level, next_level: next } = data
  return (
    <Paper component="section" aria-label={t('title')} className={classes.card}>
      <ProgressRing
        share={level.progress_percentage / 100}
        label={t('level.progress')}
        size={60}
        color={`color-mix(in srgb, ${level.level_color} 72%, var(--mantine-color-dimmed))`}
      />
      <div className={classes.words}>
        <Text fw={640}>{`${level.level_name} · ${t('level.number', { level: level.level_number })}`}</Text>
        <Text size="sm" c="dimmed">
          {next ? t('level.missing', { count: next.xp_required, name: next.level_name }) : t('level.top')}
        </Text>
      </div>
      {lumis !== undefined && (
        <Text span fw={680} size="lg">
          <Figure value={lumis} /> {t('figures.balance')}
        </Text>
      )}
      <Button component={Link} to="/juego" variant="light">
        {t('open')}
      </Button>
    </Paper>
  )
}
