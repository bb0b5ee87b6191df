import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { catalogueNames } from '../../features/game/admin/rules/catalogue.ts'
import { RulesPanel } from '../../features/game/admin/rules/rules-panel.tsx'
import { useSession } from '../../platform/session.ts'
import { SwitchedOff } from '../switched-off.tsx'
import { useDashboardAddress } from '../use-dashboard-address.ts'
import classes from './gamification-tab.module.css'

/** A catalogue of rules in the address is a part of the first view. */
const views = ['rules'] as const

export function GameTab() {
  const { t } = useTranslation('gameAdmin')
  const { has } = useSession()
  const { view, setView, search, setSearch } = useDashboardAddress()
  if (!has('gamification')) {
    return <SwitchedOff title={t('off.title')} description={t('off.description')} action={t('off.action')} />
  }
  const catalogue = catalogueNames.find((name) => name === view) ?? catalogueNames[0]
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
        <RulesPanel catalogue={catalogue} onCatalogue={setView} search={search} onSearch={setSearch} />
      </Tabs.Panel>
    </Tabs>
  )
}
