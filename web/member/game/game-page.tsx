import { Tabs } from '@mantine/core'
import {
  IconBolt,
  IconCalendarEvent,
  IconHistory,
  IconLayoutGrid,
  IconMedal,
  IconTargetArrow,
  IconTrophy,
  type TablerIcon,
} from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type GameTab, gameTabs } from '../../features/game/game-tabs.ts'
import { Page } from '../../ui/layout/page.tsx'
import { TabStrip } from '../../ui/layout/tab-strip.tsx'
import { TabContent } from './tab-content.tsx'

const route = getRouteApi('/juego')

const icons: Readonly<Record<GameTab, TablerIcon>> = {
  overview: IconLayoutGrid,
  missions: IconTargetArrow,
  events: IconCalendarEvent,
  achievements: IconMedal,
  boards: IconTrophy,
  combos: IconBolt,
  history: IconHistory,
}

/** The member's game: everything to win, in tabs that the address remembers. */
export function GamePage() {
  const { t } = useTranslation('game')
  const { tab = 'overview' } = route.useSearch()
  const navigate = route.useNavigate()

  function open(name: string | null) {
    const next = gameTabs.find((each) => each === name)
    void navigate({ search: { tab: next === 'overview' ? undefined : next }, resetScroll: false })
  }

  return (
    <Page title={t('title')} description={t('description')}>
      <Tabs value={tab} onChange={open} keepMounted={false} activateTabWithKeyboard={false}>
        <TabStrip
          label={t('tabsLabel')}
          tabs={gameTabs.map((name) => ({ name, label: t(`tabs.${name}`), icon: icons[name] }))}
          current={tab}
        />
        {gameTabs.map((name) => (
          <Tabs.Panel key={name} value={name} pt="xl">
            <TabContent tab={name} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
