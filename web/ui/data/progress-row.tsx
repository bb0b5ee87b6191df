import { Progress, Text } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../platform/format.ts'
import type { Accent } from '../theme/colors.ts'
import classes from './progress-row.module.css'
import { shareOf, wholePercent } from './share.ts'

type ProgressRowProps = {
  label: string
  value: number
  target: number
  color?: Accent
  /** Before the label: a `ThemeIcon`, a `Medal`. */
  icon?: ReactNode
  /** Under the bar, in fine print: until when, what for. */
  detail?: ReactNode
  /** At the end of the row: a button, a figure. */
  children?: ReactNode
}

/** How far something has come towards a target: "2 de 5", a bar, and the percentage. */
export function ProgressRow({ label, value, target, color = 'bougainvillea', ...around }: ProgressRowProps) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const id = useId()
  const percent = wholePercent(shareOf(value, target))
  const reached = t('progress.of', { value, target })
  const share = format.percent(percent / 100)
  return (
    <div className={classes.row}>
      {around.icon}
      <div className={classes.body}>
        <div className={classes.heading}>
          <span id={id} className={classes.label}>
            {label}
          </span>
          <span className={classes.figures} aria-hidden="true">
            {reached} · <b>{share}</b>
          </span>
        </div>
        <Progress.Root
          className={classes.bar}
          size={8}
          role="progressbar"
          aria-labelledby={id}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuetext={`${reached}, ${share}`}
        >
          <Progress.Section value={percent} color={color} withAria={false} />
        </Progress.Root>
        {around.detail && (
          <Text size="xs" c="dimmed" component="div">
            {around.detail}
          </Text>
        )}
      </div>
      {around.children && <div className={classes.end}>{around.children}</div>}
    </div>
  )
}
