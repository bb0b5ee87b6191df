import { Text, VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Example, stepsOf } from '../../../features/gamification/examples/example.ts'
import type { ExampleKey } from '../catalogue.ts'
import classes from './rewards.module.css'
import { StepBar } from './step-bar.tsx'

/** What each task and the whole list pay, and how many tasks are done. */
export function Rewards({ name, example }: { name: ExampleKey; example: Example }) {
  const { t } = useTranslation('examples')
  const heading = useId()
  const steps = stepsOf(example)
  return (
    <div className={classes.rewards}>
      <VisuallyHidden id={heading}>{t('frame.rewards')}</VisuallyHidden>
      <ul aria-labelledby={heading} className={classes.list}>
        <li className={classes.line}>
          <span>{t(`${name}.each`)}</span>
          <PointsPill points={example.points} />
        </li>
        {example.bonus && (
          <li className={classes.line}>
            <span>{t(`${name}.all`)}</span>
            <PointsPill points={example.bonus.points} earned={example.bonus.earned} isBonus />
          </li>
        )}
      </ul>
      <div className={classes.progress}>
        <StepBar {...steps} label={t('frame.progress', { name: t(`${name}.name`) })} />
        <Text span size="sm" c="dimmed" className={classes.count}>
          {t(example.daily ? 'frame.today' : 'frame.progressOf', steps)}
        </Text>
      </div>
    </div>
  )
}

type PointsPillProps = { points: number; earned?: boolean; isBonus?: boolean }

function PointsPill({ points, earned = false, isBonus = false }: PointsPillProps) {
  const { t } = useTranslation('examples')
  return (
    <span className={classes.pill} data-earned={earned || undefined} data-bonus={isBonus || undefined}>
      {earned && (
        <>
          <IconCheck size={14} stroke={2.6} aria-hidden="true" />
          <VisuallyHidden>{`${t('frame.earned')}: `}</VisuallyHidden>
        </>
      )}
      {t('frame.points', { count: points })}
    </span>
  )
}
