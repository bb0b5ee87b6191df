import { RingProgress, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat } from '../../platform/format.ts'
import classes from './progress-ring.module.css'
import { wholePercent } from './share.ts'

type ProgressRingProps = {
  /** From 0 to 1. */
  share: number
  /** What is progressing, for screen readers. */
  label: string
  size?: number
  color?: string
  /** Inside the ring instead of the percentage: a figure, an icon. Screen readers hear the percentage all the same. */
  children?: ReactNode
}

/** How far something has come, as a ring with the percentage inside. */
export function ProgressRing({ share, label, size = 72, color = 'bougainvillea', children }: ProgressRingProps) {
  const format = useFormat()
  const percent = wholePercent(share)
  return (
    <RingProgress
      className={classes.ring}
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      size={size}
      thickness={Math.max(5, Math.round(size / 11))}
      roundCaps
      rootColor="var(--ui-border)"
      // A round cap would make a dot of nothing.
      sections={percent === 0 ? [] : [{ value: percent, color }]}
      label={
        <Text component="div" ta="center" fw={640} fz={size / 5.75} lh={1.2} aria-hidden="true">
          {children ?? format.percent(percent / 100)}
        </Text>
      }
    />
  )
}
