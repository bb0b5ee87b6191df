import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MemberGame } from '../../features/game/admin/members/member-game.tsx'
import { MembersPanel } from '../../features/game/admin/members/members-panel.tsx'
import { PeriodsPanel } from '../../features/game/admin/periods/periods-panel.tsx'
import { RehearsalPanel } from '../../features/game/admin/rehearsal/rehearsal-panel.tsx'
import { catalogueNames } from '../../features/game/admin/rules/catalogue.ts'
import { RulesPanel } from '../../features/game/admin/rules/rules-panel.tsx'
import { useSession } from '../../platform/session.ts'
import { SwitchedOff } from '../switched-off.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'
import classes from './gamification-tab.module.css'

/** The address of the first view names a catalogue of rules instead. */
const views = ['rules', 'members', 'rehearsal', 'periods'] as const

export function GameTab() {
  const { t } = useTranslation('gameAdmin')
  const { has } = useSession()
  const { view, setView, member, page, setPage } = useDashboardAddress()
  if (!has('gamification')) {
    return <SwitchedOff title={t('off.title')} description={t('off.description')} action={t('off.action')} />
  }
  return (
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
      <Tabs.Panel value="rules">
        <Rules />
      </Tabs.Panel>
      <Tabs.Panel value="members">
        <Members />
      </Tabs.Panel>
      <Tabs.Panel value="rehearsal">
        <RehearsalPanel member={member} />
      </Tabs.Panel>
      <Tabs.Panel value="periods">
        <PeriodsPanel page={page} onPage={setPage} />
      </Tabs.Panel>
    </Tabs>
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
