import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { BadgesPanel } from '../../features/gamification/admin/badges/badges-panel.tsx'
import { CompletionsPanel } from '../../features/gamification/admin/completions/completions-panel.tsx'
import { EventTypesPanel } from '../../features/gamification/admin/event-types/event-types-panel.tsx'
import { RecountProgress } from '../../features/gamification/admin/recounts/recount-progress.tsx'
import { useSession } from '../../platform/session.ts'
import { ViewTabs } from '../../ui/layout/view-tabs.tsx'
import { SwitchedOff } from '../switched-off.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

const views = ['types', 'badges', 'completions'] as const

export function GamificationTab() {
  const { t } = useTranslation('gamificationAdmin')
  const { has } = useSession()
  const { view, setView, search, setSearch } = useDashboardAddress()
  if (!has('gamification')) {
    return <SwitchedOff title={t('off.title')} description={t('off.description')} action={t('off.action')} />
  }
  const contents = {
    types: <EventTypesPanel search={search} onSearch={setSearch} />,
    badges: <BadgesPanel />,
    completions: <CompletionsPanel />,
  }
  return (
    <Stack gap="lg">
      <RecountProgress />
      <ViewTabs
        label={t('views.label')}
        views={views.map((name) => ({ name, label: t(`views.${name}`), content: contents[name] }))}
        current={views.find((name) => name === view) ?? views[0]}
        onOpen={setView}
      />
    </Stack>
  )
}
