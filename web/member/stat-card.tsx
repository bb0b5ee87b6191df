import { Paper, Text, ThemeIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { Figure } from '../ui/data/figure.tsx'
import classes from './stat-card.module.css'

type StatCardProps = { label: string; value: number; icon: ReactNode; color: string; children: ReactNode }

/** A figure as tall as the member's card beside it: its name above, what it leads to below. */
export function StatCard({ label, value, icon, color, children }: StatCardProps) {
  return (
    <Paper component="section" aria-label={label} className={classes.card}>
      <div className={classes.heading}>
        <ThemeIcon variant="light" color={color} size={36} radius="md" aria-hidden="true">
          {icon}
        </ThemeIcon>
        <Text span fw={580} size="sm">
          {label}
        </Text>
      </div>
      <div className={classes.value}>
        <Figure value={value} />
      </div>
      <div className={classes.foot}>{children}</div>
    </Paper>
  )
}
