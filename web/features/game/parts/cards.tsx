import { Paper, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './cards.module.css'

/** Cards side by side, as many as fit. */
export function Cards({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.cards} aria-label={label}>
      {children}
    </ul>
  )
}

type GameCardProps = {
  title: string
  /** `ready`: something waits to be taken; `live`: it is running; `locked`: not for now. */
  tone?: 'ready' | 'live' | 'locked'
  /** Above the title; of two, the second stands at the end of the line. */
  tags?: ReactNode
  /** What it gives, and the button that does something about it. */
  foot?: ReactNode
  children?: ReactNode
}

/** One thing of the game that can be won or done. */
export function GameCard({ title, tone, tags, foot, children }: GameCardProps) {
  const id = useId()
  return (
    <Paper component="li" aria-labelledby={id} className={classes.card} data-tone={tone}>
      {tags && <div className={classes.tags}>{tags}</div>}
      <Title order={3} id={id} className={classes.title}>
        {title}
      </Title>
      {children}
      {foot && <div className={classes.foot}>{foot}</div>}
    </Paper>
  )
}
