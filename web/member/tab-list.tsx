import {
  IconCoins,
  IconCreditCard,
  IconReceipt,
  IconShieldLock,
  IconUserCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TabStrip } from '../ui/layout/tab-strip.tsx'
import type { MemberTab } from './dashboard-search.ts'

const icons: Readonly<Record<MemberTab, TablerIcon>> = {
  profile: IconUserCircle,
  security: IconShieldLock,
  transactions: IconReceipt,
  methods: IconCreditCard,
  buy: IconCoins,
}

export function TabList({ tabs, current }: { tabs: readonly MemberTab[]; current: MemberTab }) {
  const { t } = useTranslation('member')
  return (
    <TabStrip
      label={t('tabsLabel')}
      tabs={tabs.map((name) => ({ name, label: t(`tabs.${name}`), icon: icons[name] }))}
      current={current}
    />
  )
}
