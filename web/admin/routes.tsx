import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireAdmin } from '../shell/guards.ts'
import { rootRoute } from '../shell/root-route.tsx'
import { dashboardSearch } from './dashboard-search.ts'

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin/dashboard',
  validateSearch: dashboardSearch,
  beforeLoad: requireAdmin,
  component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'AdminDashboardPage'),
})

/** Pages of administrators. */
export const adminRoutes = [dashboard] as const
