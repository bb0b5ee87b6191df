import { Paper, Skeleton, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconStars } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { StepPath } from '../../../ui/data/step-path.tsx'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { type Progression, progressionQuery } from '../queries/show-progression.ts'
import classes from './level-section.module.css'
import { Prestige } from './prestige.tsx'
import { XpSources } from './xp-sources.tsx'

/** The whole ladder, what the next level brings, where the XP came from, and the way to begin again. */
export function LevelSection() {
  const { t, i18n } = useTranslation('game')
  const { data, error, refetch } = useQuery(progressionQuery(i18n.language))
  return (
    <Section title={t('level.ladder')} description={t('level.ladderHint')}>
      {data === undefined && error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={280} radius="lg" aria-hidden="true" />
      ) : (
        <>
          <Ladder progression={data} />
          <div className={classes.columns}>
            <NextLevel progression={data} />
            <XpSources sources={data.xp_sources} />
            <Prestige progression={data} />
          </div>
        </>
      )}
    </Section>
  )
}

function Ladder({ progression: { levels, current_level: level, prestige } }: { progression: Progression }) {
  const { t } = useTranslation('game')
  const format = useFormat()
  return (
    <Paper className={classes.ladder}>
      <StepPath
        label={t('level.ladder')}
        steps={levels.map(({ level_number: number, level_name: title, level_color: color, min_xp }) => ({
          key: number,
          title,
          color,
          note: (
            <>
              {t('level.xp', { count: min_xp, xp: format.number(min_xp) })}
              {number === prestige.required_level && (
                <div className={classes.mark}>
                  <IconStars size={14} aria-hidden="true" /> {t('level.prestigeMark')}
                </div>
              )}
            </>
          ),
        }))}
        current={levels.findIndex(({ level_number }) => level_number === level.level_number)}
        share={level.progress_percentage / 100}
      />
    </Paper>
  )
}

function NextLevel({ progression: { next_level: next, levels } }: { progression: Progression }) {
  const { t } = useTranslation('game')
  const top = levels.at(-1)
  return (
    <Paper className={classes.card}>
      <Title order={3}>{next ? t('level.next', { name: next.level_name }) : t('level.topTitle')}</Title>
      {next ? (
        <Benefits benefits={next.new_benefits} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('level.topHint', { name: top?.level_name ?? '' })}
        </Text>
      )}
    </Paper>
  )
}

function Benefits({ benefits }: { benefits: readonly string[] }) {
  const { t } = useTranslation('game')
  if (benefits.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('level.noBenefits')}
      </Text>
    )
  }
  return (
    <ul className={classes.benefits}>
      {benefits.map((benefit) => (
        <li key={benefit}>
          <IconCircleCheck size={18} aria-hidden="true" />
          {benefit}
        </li>
      ))}
    </ul>
  )
}
