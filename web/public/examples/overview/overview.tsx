import { Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { allSteps } from '../../../features/gamification/examples/example.ts'
import { Figure } from '../../../ui/data/figure.tsx'
import { ProgressRing } from '../../../ui/data/progress-ring.tsx'
import type { ShownExample } from '../catalogue.ts'
import { ExampleChip } from './example-chip.tsx'
import classes from './overview.module.css'

type OverviewProps = { shown: readonly ShownExample[]; points: number }

/** How far one has come over all examples, and the way to each of them. */
export function Overview({ shown, points }: OverviewProps) {
  const { t } = useTranslation('examples')
  const steps = allSteps(shown.map(({ example }) => example))
  const advice = steps.done === 0 ? 'start' : steps.done === steps.total ? 'finished' : 'going'
  return (
    <Paper component="section" aria-label={t('overview.label')} className={classes.overview}>
      <div className={classes.summary}>
        <ProgressRing share={steps.done / steps.total} label={t('overview.label')} size={124} />
        <div className={classes.figures}>
          <Text size="sm" c="dimmed" fw={540}>
            {t('overview.points')}
          </Text>
          <div className={classes.points}>
            <Figure value={points} />
          </div>
          <Text fw={600}>{t('overview.steps', steps)}</Text>
          <Text size="sm" c="dimmed" className={classes.advice}>
            {t(`overview.${advice}`)}
          </Text>
        </div>
      </div>
      <nav aria-label={t('overview.jump')}>
        <ul className={classes.chips}>
          {shown.map(({ look, example }) => (
            <li key={look.key}>
              <ExampleChip look={look} example={example} />
            </li>
          ))}
        </ul>
      </nav>
    </Paper>
  )
}
