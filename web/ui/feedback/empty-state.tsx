import { EmptyState as Frame } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './states.module.css'

export type EmptyStateProps = {
  icon: ReactNode
  title: string
  /** Teaches what belongs here and how the first one comes about. */
  description: ReactNode
  action?: ReactNode
}

/** A place with nothing in it yet. */
export function EmptyState({ icon, title, description, action }: EmptyStateProps) {
  return (
    <Frame
      className={classes.state}
      variant="light"
      icon={icon}
      title={title}
      description={description}
      maw={460}
      mx="auto"
    >
      {action && <Frame.Actions>{action}</Frame.Actions>}
    </Frame>
  )
}
