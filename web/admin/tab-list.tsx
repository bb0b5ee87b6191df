import { Tabs, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './dashboard-page.module.css'
import { type AdminTab, adminTabs } from './dashboard-search.ts'
import { dashboardTabs } from './dashboard-tabs.tsx'

/** The areas: a column beside the content on wide screens, a strip that scrolls sideways above it on narrow ones. */
export function TabList({ current }: { current: AdminTab }) {
  const { t } = useTranslation('admin')
  const list = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip follows the open tab.
  useEffect(() => {
    const selected = list.current?.querySelector('[aria-selected="true"]')
    selected?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])

  return (
    <div className={classes.rail}>
      <Text className={classes.railTitle} aria-hidden="true">
        {t('title')}
      </Text>
      <Tabs.List ref={list} className={classes.list} aria-label={t('title')}>
        {adminTabs.map((name) => {
          const { Icon, preload } = dashboardTabs[name]
          return (
            <Tabs.Tab
              key={name}
              value={name}
              classNames={{ tab: classes.tab, tabLabel: classes.label }}
              leftSection={<Icon size={19} stroke={1.75} aria-hidden="true" />}
              onPointerEnter={() => void preload()}
              onFocus={() => void preload()}
            >
              {t(`tabs.${name}.title`)}
            </Tabs.Tab>
          )
        })}
      </Tabs.List>
    </div>
  )
}
