import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { TabStrip } from './tab-strip.tsx'

type ViewTabsProps<Name extends string> = {
  /** Accessible name of the row. */
  label: string
  /** In the order in which they are offered; only the content of the open one is on the page. */
  views: readonly { name: Name; label: string; content: ReactNode }[]
  current: Name
  onOpen: (name: Name) => void
}

/** The views that an area has, as a row of tabs above the one that is open. */
export function ViewTabs<Name extends string>({ label, views, current, onOpen }: ViewTabsProps<Name>) {
  function open(name: string | null) {
    const view = views.find((each) => each.name === name)
    if (view) onOpen(view.name)
  }

  return (
    <Tabs value={current} onChange={open} activateTabWithKeyboard={false} keepMounted={false}>
      <TabStrip label={label} tabs={views} current={current} />
      {views.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name} pt="lg">
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
