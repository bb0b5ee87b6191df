import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireFeature, requireMember } from '../shell/guards.ts'
import { rootRoute } from '../shell/root-route.tsx'
import { dashboardSearch } from './dashboard-search.ts'
import { gameSearch } from './game/game-search.ts'

const dashboard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/user/dashboard',
  validateSearch: dashboardSearch,
  beforeLoad: requireMember,
  component: lazyRouteComponent(() => import('./dashboard-page.tsx'), 'DashboardPage'),
})

const game = createRoute({
  getParentRoute: () => rootRoute,
  path: '/juego',
  validateSearch: gameSearch,
  async beforeLoad(input) {
    await requireFeature('gamification')(input)
    await requireMember(input)
  },
  component: lazyRouteComponent(() => import('./game/game-page.tsx'), 'GamePage'),
})

/** Pages of signed-in members. */
export const memberRoutes = [dashboard, game] as const
