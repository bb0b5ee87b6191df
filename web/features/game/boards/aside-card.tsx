import { Paper, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './aside-card.module.css'

type AsideCardProps = {
  title: string
  description?: string
  /** A `Why`. */
  why?: ReactNode
  children: ReactNode
}

/** What stands beside the table of a board. */
export function AsideCard({ title, description, why, children }: AsideCardProps) {
  const id = useId()
  return (
    <Paper component="section" aria-labelledby={id} className={classes.card}>
      <div className={classes.heading}>
        <Title order={3} id={id}>
          {title}
        </Title>
        {why}
      </div>
      {description && (
        <Text size="sm" c="dimmed">
          {description}
        </Text>
      )}
      {children}
    </Paper>
  )
}
