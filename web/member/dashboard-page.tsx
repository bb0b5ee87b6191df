import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../platform/session.ts'
import { Page } from '../ui/layout/page.tsx'
import { memberTabs, offeredTabs } from './dashboard-search.ts'
import { Overview } from './overview.tsx'
import { TabContent } from './tab-content.tsx'
import { TabList } from './tab-list.tsx'

const route = getRouteApi('/user/dashboard')

/** The member's own place: what they have, and everything about their account in tabs that the address remembers. */
export function DashboardPage() {
  const { t } = useTranslation('member')
  const { info, has } = useSession()
  const { tab: wanted } = route.useSearch()
  const navigate = route.useNavigate()
  const offered = offeredTabs(has)
  const tab = offered.find((name) => name === wanted) ?? 'profile'

  function open(name: string | null) {
    const next = memberTabs.find((each) => each === name)
    void navigate({ search: { tab: next === 'profile' ? undefined : next }, resetScroll: false })
  }

  return (
    <Page title={t('title', { name: info.username ?? '' })} description={t('description')}>
      <Overview canBuy={offered.includes('buy')} />
      <Tabs value={tab} onChange={open} keepMounted={false} activateTabWithKeyboard={false}>
        <TabList tabs={offered} current={tab} />
        {offered.map((name) => (
          <Tabs.Panel key={name} value={name} pt="xl">
            <TabContent tab={name} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
