import { Tabs } from '@mantine/core'
import {
  IconCoins,
  IconCreditCard,
  IconReceipt,
  IconShieldLock,
  IconUserCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './dashboard.module.css'
import type { MemberTab } from './dashboard-search.ts'

const icons: Readonly<Record<MemberTab, TablerIcon>> = {
  profile: IconUserCircle,
  security: IconShieldLock,
  transactions: IconReceipt,
  methods: IconCreditCard,
  buy: IconCoins,
}

/** One line of tabs that scrolls sideways where it does not fit, the open one in sight. */
export function TabList({ tabs, current }: { tabs: readonly MemberTab[]; current: MemberTab }) {
  const { t } = useTranslation('member')
  const list = useFollowedList(current)

  return (
    <div className={classes.strip}>
      <Tabs.List ref={list} className={classes.tabs} aria-label={t('tabsLabel')}>
        {tabs.map((name) => {
          const Icon = icons[name]
          return (
            <Tabs.Tab
              key={name}
              value={name}
              data-tab={name}
              className={classes.tab}
              leftSection={<Icon size={19} stroke={1.75} aria-hidden="true" />}
            >
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          )
        })}
      </Tabs.List>
    </div>
  )
}

/** Shows the open tab in the strip; when a link elsewhere on the page opened it, the reader is taken along. */
function useFollowedList(current: MemberTab) {
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
