import { Container, Tabs, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentTitle } from '../ui/layout/page.tsx'
import classes from './dashboard-page.module.css'
import { type AdminTab, adminTabs } from './dashboard-search.ts'
import { dashboardTabs } from './dashboard-tabs.tsx'
import { TabList } from './tab-list.tsx'
import { TabSkeleton } from './tab-skeleton.tsx'
import { useDashboardAddress } from './use-dashboard-address.ts'

/** The administration of the site: a list of areas, and the area whose name the address carries. */
export function AdminDashboardPage() {
  const { t } = useTranslation('admin')
  const { tab, open } = useDashboardAddress()
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  return (
    <Container size="xl">
      <DocumentTitle title={`${t(`tabs.${tab}.title`)} · ${t('title')}`} />
      <Tabs
        className={classes.dashboard}
        variant="pills"
        orientation={wide ? 'vertical' : 'horizontal'}
        // With the arrow keys one looks around; Enter opens, so that areas on the way are neither loaded nor kept in history.
        activateTabWithKeyboard={false}
        keepMounted={false}
        value={tab}
        onChange={(value) => open(adminTabs.find((name) => name === value) ?? tab)}
      >
        <TabList current={tab} />
        {adminTabs.map((name) => (
          <Tabs.Panel key={name} value={name} className={classes.panel}>
            <Area tab={name} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Container>
  )
}

function Area({ tab }: { tab: AdminTab }) {
  const { t } = useTranslation('admin')
  const { Content } = dashboardTabs[tab]
  return (
    <>
      <header>
        <Title order={1} id="page-title" tabIndex={-1}>
          {t(`tabs.${tab}.title`)}
        </Title>
        <Text c="dimmed" className={classes.description}>
          {t(`tabs.${tab}.description`)}
        </Text>
      </header>
      <Suspense fallback={<TabSkeleton />}>
        <Content />
      </Suspense>
    </>
  )
}
