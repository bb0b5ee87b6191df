import { Paper, Text, ThemeIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { Figure } from './figure.tsx'
import classes from './stat-tile.module.css'

type StatTileProps = {
  label: string
  value: number
  icon: ReactNode
  /** A colour of the palette. */
  color?: string
  /** One line under the figure: what it is measured against, or what to do next. */
  hint?: ReactNode
}

/** One figure with its name. */
export function StatTile({ label, value, icon, color, hint }: StatTileProps) {
  return (
    <Paper className={classes.tile} component="section" aria-label={label}>
      <ThemeIcon variant="light" color={color} size={44} radius="md" aria-hidden="true">
        {icon}
      </ThemeIcon>
      <div>
        <Text size="sm" c="dimmed" fw={540}>
          {label}
        </Text>
        <div className={classes.value}>
          <Figure value={value} />
        </div>
        {hint && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
    </Paper>
  )
}
