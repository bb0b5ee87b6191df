import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireMember } from '../shell/guards.ts'
import { rootRoute } from '../shell/root-route.tsx'
import { dashboardSearch } from './dashboard-search.ts'

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/user/dashboard',
  validateSearch: dashboardSearch,
  beforeLoad: requireMember,
  component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'DashboardPage'),
})

/** Pages of signed-in members. */
export const memberRoutes = [dashboard] as const
