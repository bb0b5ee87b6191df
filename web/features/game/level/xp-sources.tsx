import { Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProgressRow } from '../../../ui/data/progress-row.tsx'
import { useCategoryName } from '../category-name.ts'
import type { Progression } from '../queries/show-progression.ts'
import classes from './level-section.module.css'

/** What the XP of the running climb came from, most first; together they are all of it. */
export function XpSources({ sources }: { sources: Progression['xp_sources'] }) {
  const { t } = useTranslation('game')
  const nameOf = useCategoryName()
  const entries = Object.entries(sources).toSorted(([, one], [, other]) => other - one)
  const total = entries.reduce((sum, [, xp]) => sum + xp, 0)
  return (
    <Paper className={classes.card}>
      <Title order={3}>{t('level.sources')}</Title>
      {total === 0 ? (
        <Text size="sm" c="dimmed">
          {t('level.noSources')}
        </Text>
      ) : (
        <div className={classes.sources}>
          {entries.map(([category, xp]) => (
            <ProgressRow key={category} label={nameOf(category)} value={xp} target={total} color="lagoon" />
          ))}
        </div>
      )}
    </Paper>
  )
}
