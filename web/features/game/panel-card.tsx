import { Paper, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './panel-card.module.css'

type PanelCardProps = { title: string; more?: ReactNode; children: ReactNode }

/** A named part of a page of the game: its heading, where to see more, its content. */
export function PanelCard({ title, more, children }: PanelCardProps) {
  const id = useId()
  return (
    <Paper component="section" aria-labelledby={id} className={classes.card}>
      <div className={classes.heading}>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {more}
      </div>
      {children}
    </Paper>
  )
}
