import { Stack, Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BadgesPanel } from '../../features/gamification/admin/badges/badges-panel.tsx'
import { CompletionsPanel } from '../../features/gamification/admin/completions/completions-panel.tsx'
import { EventTypesPanel } from '../../features/gamification/admin/event-types/event-types-panel.tsx'
import { RecountProgress } from '../../features/gamification/admin/recounts/recount-progress.tsx'
import { useSession } from '../../platform/session.ts'
import { SwitchedOff } from '../switched-off.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'
import classes from './gamification-tab.module.css'

const views = ['types', 'badges', 'completions'] as const

export function GamificationTab() {
  const { t } = useTranslation('gamificationAdmin')
  const { has } = useSession()
  const { view, setView, search, setSearch } = useDashboardAddress()
  if (!has('gamification')) {
    return <SwitchedOff title={t('off.title')} description={t('off.description')} action={t('off.action')} />
  }
  return (
    <Stack gap="lg">
      <RecountProgress />
      <Tabs
        className={classes.views}
        value={views.find((name) => name === view) ?? views[0]}
        onChange={(name) => setView(name ?? views[0])}
        activateTabWithKeyboard={false}
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label={t('views.label')}>
          {views.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`views.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="types">
          <EventTypesPanel search={search} onSearch={setSearch} />
        </Tabs.Panel>
        <Tabs.Panel value="badges">
          <BadgesPanel />
        </Tabs.Panel>
        <Tabs.Panel value="completions">
          <CompletionsPanel />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}
