import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './fine-print.module.css'

/** What is worth knowing and never in the way. */
export function FinePrint({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Text size="xs" c="dimmed" className={classes.print}>
      {icon}
      <span>{children}</span>
    </Text>
  )
}
