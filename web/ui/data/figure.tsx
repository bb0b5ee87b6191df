import { VisuallyHidden } from '@mantine/core'
import { useFormat } from '../../platform/format.ts'
import classes from './figure.module.css'
import { useCountUp } from './use-count-up.ts'

type FigureProps = {
  value: number
  /** What screen readers hear where the figure alone would not say what it counts, e.g. "12 puntos". */
  label?: string
}

/** A number that people compare: aligned digits, counted to its new value. Screen readers hear the result only. */
export function Figure({ value, label }: FigureProps) {
  const format = useFormat()
  const shown = useCountUp(value)
  return (
    <span className={classes.figure}>
      <span aria-hidden="true">{format.number(shown)}</span>
      <VisuallyHidden>{label ?? format.number(value)}</VisuallyHidden>
    </span>
  )
}
