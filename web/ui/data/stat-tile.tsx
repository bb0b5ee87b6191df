import { Paper, ThemeIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Accent } from '../theme/colors.ts'
import { Figure } from './figure.tsx'
import classes from './stat-tile.module.css'

type StatTileProps = {
  label: string
  /** A number is counted to; anything else is shown as it is: a name, a `Countdown`. */
  figure: number | ReactNode
  icon?: ReactNode
  color?: Accent
  /** A `Why` that explains the figure. */
  why?: ReactNode
  /** Under the label, in fine print. */
  detail?: ReactNode
}

/** One figure and what it counts, to stand among others of its kind. */
export function StatTile({ label, figure, icon, color = 'bougainvillea', why, detail }: StatTileProps) {
  return (
    <Paper role="group" aria-label={label} className={classes.tile}>
      {icon && (
        <ThemeIcon variant="light" color={color} size={40} radius="md" aria-hidden="true" className={classes.icon}>
          {icon}
        </ThemeIcon>
      )}
      <div className={classes.words}>
        <div className={classes.figure}>{typeof figure === 'number' ? <Figure value={figure} /> : figure}</div>
        <div className={classes.label}>{label}</div>
        {detail && <div className={classes.detail}>{detail}</div>}
      </div>
      {why && <div className={classes.why}>{why}</div>}
    </Paper>
  )
}
