import { useTranslation } from 'react-i18next'
import { MemberGame } from '../../features/game/admin/members/member-game.tsx'
import { MembersPanel } from '../../features/game/admin/members/members-panel.tsx'
import { PeriodsPanel } from '../../features/game/admin/periods/periods-panel.tsx'
import { RehearsalPanel } from '../../features/game/admin/rehearsal/rehearsal-panel.tsx'
import { catalogueNames } from '../../features/game/admin/rules/catalogue.ts'
import { RulesPanel } from '../../features/game/admin/rules/rules-panel.tsx'
import { useSession } from '../../platform/session.ts'
import { ViewTabs } from '../../ui/layout/view-tabs.tsx'
import { SwitchedOff } from '../switched-off.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'

/** The address of the first view names a catalogue of rules instead. */
const views = ['rules', 'members', 'rehearsal', 'periods'] as const

export function GameTab() {
  const { t } = useTranslation('gameAdmin')
  const { has } = useSession()
  const { view, setView, member, page, setPage } = useDashboardAddress()
  if (!has('gamification')) {
    return <SwitchedOff title={t('off.title')} description={t('off.description')} action={t('off.action')} />
  }
  const contents = {
    rules: <Rules />,
    members: <Members />,
    rehearsal: <RehearsalPanel key={member} member={member} />,
    periods: <PeriodsPanel page={page} onPage={setPage} />,
  }
  return (
    <ViewTabs
      label={t('views.label')}
      views={views.map((name) => ({ name, label: t(`views.${name}`), content: contents[name] }))}
      current={views.find((name) => name === view) ?? views[0]}
      onOpen={setView}
    />
  )
}

function Rules() {
  const { view, setView, search, setSearch } = useDashboardAddress()
  const catalogue = catalogueNames.find((name) => name === view) ?? catalogueNames[0]
  return <RulesPanel catalogue={catalogue} onCatalogue={setView} search={search} onSearch={setSearch} />
}

function Members() {
  const { page, setPage, search, setSearch, member, setMember } = useDashboardAddress()
  if (member === undefined) {
    const open = (chosen: number) => setMember('members', chosen)
    return <MembersPanel page={page} onPage={setPage} search={search} onSearch={setSearch} onOpen={open} />
  }
  return (
    <MemberGame
      key={member}
      userId={member}
      page={page}
      onPage={setPage}
      onBack={() => setMember('members', undefined)}
      onRehearse={() => setMember('rehearsal', member)}
    />
  )
}
