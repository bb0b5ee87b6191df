import {
  IconAdjustments,
  IconBug,
  IconCreditCard,
  IconDeviceGamepad2,
  IconHistory,
  IconMail,
  IconToggleRight,
  IconTrophy,
  IconUsers,
  IconWebhook,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import type { AdminTab } from './dashboard-search.ts'

type DashboardTab = {
  Icon: TablerIcon
  Content: ComponentType
  /** Fetches the code of the content, so that it is there when the tab is opened. */
  preload: () => Promise<unknown>
}

export const dashboardTabs: Readonly<Record<AdminTab, DashboardTab>> = {
  settings: tab(IconAdjustments, () => import('./tabs/settings-tab.tsx'), 'SettingsTab'),
  origins: tab(IconWorld, () => import('../features/site/origins/origins-panel.tsx'), 'OriginsPanel'),
  integrations: tab(IconWebhook, () => import('./tabs/integrations-tab.tsx'), 'IntegrationsTab'),
  features: tab(IconToggleRight, () => import('../features/site/features/features-panel.tsx'), 'FeaturesPanel'),
  gamification: tab(IconTrophy, () => import('./tabs/gamification-tab.tsx'), 'GamificationTab'),
  game: tab(IconDeviceGamepad2, () => import('./tabs/game-tab.tsx'), 'GameTab'),
  payments: tab(IconCreditCard, () => import('../features/payments/admin/providers-panel.tsx'), 'ProvidersPanel'),
  users: tab(IconUsers, () => import('./tabs/users-tab.tsx'), 'UsersTab'),
  audit: tab(IconHistory, () => import('./tabs/audit-tab.tsx'), 'AuditTab'),
  mails: tab(IconMail, () => import('./tabs/mails-tab.tsx'), 'MailsTab'),
  errors: tab(IconBug, () => import('./tabs/errors-tab.tsx'), 'ErrorsTab'),
}

function tab<Name extends string>(
  Icon: TablerIcon,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): DashboardTab {
  return { Icon, preload: load, Content: lazy<ComponentType>(async () => ({ default: (await load())[name] })) }
}
