import type { ReactNode } from 'react'
import classes from './list-tools.module.css'

type ListToolsProps = {
  /** A `SearchField`. */
  search?: ReactNode
  /** Buttons, e.g. one that adds to the list. */
  children: ReactNode
}

/** What stands above a list: its search, and what can be done with it as a whole. */
export function ListTools({ search, children }: ListToolsProps) {
  return (
    <div className={classes.tools}>
      {search && <div className={classes.search}>{search}</div>}
      {children}
    </div>
  )
}
