import {
  IconAdjustments,
  IconBug,
  IconCreditCard,
  IconHistory,
  IconMail,
  IconToggleRight,
  IconTrophy,
  IconUsers,
  IconWebhook,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react'
import { lazyRouteComponent } from '@tanstack/react-router'
import type { AdminTab } from './dashboard-search.ts'

type DashboardTab = {
  Icon: TablerIcon
  /** Fetched when the tab is opened, or a little earlier through `preload`. */
  Content: ReturnType<typeof lazyRouteComponent>
}

export const dashboardTabs: Readonly<Record<AdminTab, DashboardTab>> = {
  settings: {
    Icon: IconAdjustments,
    Content: lazyRouteComponent(() => import('./tabs/settings-tab.tsx'), 'SettingsTab'),
  },
  origins: {
    Icon: IconWorld,
    Content: lazyRouteComponent(() => import('../features/site/origins/origins-panel.tsx'), 'OriginsPanel'),
  },
  integrations: {
    Icon: IconWebhook,
    Content: lazyRouteComponent(() => import('./tabs/integrations-tab.tsx'), 'IntegrationsTab'),
  },
  features: {
    Icon: IconToggleRight,
    Content: lazyRouteComponent(() => import('../features/site/features/features-panel.tsx'), 'FeaturesPanel'),
  },
  gamification: {
    Icon: IconTrophy,
    Content: lazyRouteComponent(() => import('./tabs/gamification-tab.tsx'), 'GamificationTab'),
  },
  payments: {
    Icon: IconCreditCard,
    Content: lazyRouteComponent(() => import('../features/payments/admin/providers-panel.tsx'), 'ProvidersPanel'),
  },
  users: {
    Icon: IconUsers,
    Content: lazyRouteComponent(() => import('./tabs/users-tab.tsx'), 'UsersTab'),
  },
  audit: {
    Icon: IconHistory,
    Content: lazyRouteComponent(() => import('./tabs/audit-tab.tsx'), 'AuditTab'),
  },
  mails: {
    Icon: IconMail,
    Content: lazyRouteComponent(() => import('./tabs/mails-tab.tsx'), 'MailsTab'),
  },
  errors: {
    Icon: IconBug,
    Content: lazyRouteComponent(() => import('./tabs/errors-tab.tsx'), 'ErrorsTab'),
  },
}
