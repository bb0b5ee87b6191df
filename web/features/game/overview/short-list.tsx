import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { GameTabAnchor } from '../game-tab-link.tsx'
import type { GameTab } from '../game-tabs.ts'
import { PanelCard } from '../panel-card.tsx'
import classes from './overview.module.css'

type ShortListProps<Item> = {
  title: string
  items: readonly Item[]
  /** One sentence that says how the first one comes about. */
  empty: string
  /** Where all of them are, and what the link says. */
  tab: GameTab
  more: string
  children: (item: Item) => ReactNode
}

const shown = 4

/** The first few of something, in a card that leads to all of them. */
export function ShortList<Item>({ title, items, empty, tab, more, children }: ShortListProps<Item>) {
  return (
    <PanelCard
      title={title}
      more={
        <GameTabAnchor tab={tab} size="sm">
          {more}
        </GameTabAnchor>
      }
    >
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        <ul aria-label={title} className={classes.rows}>
          {items.slice(0, shown).map(children)}
        </ul>
      )}
    </PanelCard>
  )
}
