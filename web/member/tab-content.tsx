import type { ComponentType } from 'react'
import type { MemberTab } from './dashboard-search.ts'
import { BuyTab } from './tabs/buy-tab.tsx'
import { MethodsTab } from './tabs/methods-tab.tsx'
import { ProfileTab } from './tabs/profile-tab.tsx'
import { SecurityTab } from './tabs/security-tab.tsx'
import { TransactionsTab } from './tabs/transactions-tab.tsx'

const contents: Readonly<Record<MemberTab, ComponentType>> = {
  profile: ProfileTab,
  security: SecurityTab,
  transactions: TransactionsTab,
  methods: MethodsTab,
  buy: BuyTab,
}

export function TabContent({ tab }: { tab: MemberTab }) {
  const Content = contents[tab]
  return <Content />
}
