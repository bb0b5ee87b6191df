import { ThemeIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isComplete, stepsOf } from '../../../features/gamification/examples/example.ts'
import type { ShownExample } from '../catalogue.ts'
import classes from './overview.module.css'

/** The way to an example, with how far one has come in it. */
export function ExampleChip({ look: { key, anchor, Icon, color }, example }: ShownExample) {
  const { t } = useTranslation('examples')
  const complete = isComplete(example)
  return (
    <Link
      to="/ejemplos"
      hash={anchor}
      resetScroll={false}
      className={classes.chip}
      onClick={() => document.getElementById(anchor)?.focus({ preventScroll: true })}
    >
      <ThemeIcon variant="light" color={complete ? 'jungle' : color} size={36} radius="md">
        {complete ? <IconCheck size={20} aria-hidden="true" /> : <Icon size={20} stroke={1.7} aria-hidden="true" />}
      </ThemeIcon>
      <span className={classes.chipWords}>
        <span className={classes.chipName}>{t(`${key}.name`)}</span>
        <span className={classes.chipSteps}>
          {complete ? t('overview.complete') : t('overview.chip', stepsOf(example))}
        </span>
      </span>
    </Link>
  )
}
