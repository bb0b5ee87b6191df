import { RingProgress, Text } from '@mantine/core'
import { useFormat } from '../../platform/format.ts'

type ProgressRingProps = {
  /** From 0 to 1. */
  share: number
  /** What is progressing, for screen readers. */
  label: string
  size?: number
  color?: string
}

/** How far something has come, as a ring with the percentage inside. */
export function ProgressRing({ share, label, size = 72, color = 'bougainvillea' }: ProgressRingProps) {
  const format = useFormat()
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <RingProgress
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      size={size}
      thickness={Math.max(5, Math.round(size / 11))}
      roundCaps
      transitionDuration={500}
      rootColor="var(--ui-border)"
      // A round cap would make a dot of nothing.
      sections={percent === 0 ? [] : [{ value: percent, color }]}
      label={
        <Text ta="center" fw={640} fz={size / 5.75} aria-hidden="true">
          {format.percent(percent / 100)}
        </Text>
      }
    />
  )
}
