import { Tabs } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import classes from './tab-strip.module.css'

type TabStripProps<Name extends string> = {
  /** Accessible name of the list. */
  label: string
  tabs: readonly { name: Name; label: string; icon?: TablerIcon }[]
  current: Name
}

/** One line of tabs that scrolls sideways where it does not fit, the open one in sight. */
export function TabStrip<Name extends string>({ label, tabs, current }: TabStripProps<Name>) {
  const list = useFollowedList(current)
  return (
    <div className={classes.strip}>
      <Tabs.List ref={list} className={classes.tabs} aria-label={label}>
        {tabs.map(({ name, label: words, icon: Icon }) => (
          <Tabs.Tab
            key={name}
            value={name}
            data-tab={name}
            className={classes.tab}
            leftSection={Icon && <Icon size={19} stroke={1.75} aria-hidden="true" />}
          >
            {words}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </div>
  )
}

/** Shows the open tab in the strip; when a link elsewhere on the page opened it, the reader is taken along. */
function useFollowedList(current: string) {
  const list = useRef<HTMLDivElement>(null)
  const previous = useRef(current)
  useEffect(() => {
    const strip = list.current
    const open = strip?.querySelector<HTMLElement>(`[data-tab="${current}"]`)
    if (!strip || !open) return
    strip.scrollLeft = open.offsetLeft - (strip.clientWidth - open.clientWidth) / 2
    if (previous.current === current || strip.contains(document.activeElement)) return
    previous.current = current
    open.focus({ preventScroll: true })
    strip.scrollIntoView({ block: 'start' })
  }, [current])
  return list
}
