import { VisuallyHidden } from '@mantine/core'
import { useFormat } from '../../platform/format.ts'
import classes from './figure.module.css'
import { useCountUp } from './use-count-up.ts'

/** A number that people compare: aligned digits, counted to its new value. Screen readers hear the value only. */
export function Figure({ value }: { value: number }) {
  const format = useFormat()
  const shown = useCountUp(value)
  return (
    <span className={classes.figure}>
      <span aria-hidden="true">{format.number(shown)}</span>
      <VisuallyHidden>{format.number(value)}</VisuallyHidden>
    </span>
  )
}
