import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { requireFeature } from '../shell/guards.ts'
import { rootRoute } from '../shell/root-route.tsx'
import { pageSearch, textSearch } from './search.ts'

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
})

const examples = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ejemplos',
  beforeLoad: requireFeature('gamification'),
  component: lazyRouteComponent(() => import('./examples/examples-page.tsx'), 'ExamplesPage'),
})

const rankings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rankings',
  validateSearch: pageSearch,
  beforeLoad: requireFeature('gamification'),
  component: lazyRouteComponent(() => import('./rankings/rankings-page.tsx'), 'RankingsPage'),
})

const auth = createRoute({
  getParentRoute: () => rootRoute,
  path: '/user/auth',
  validateSearch: textSearch('next', 'error'),
  component: lazyRouteComponent(() => import('./auth/auth-page.tsx'), 'AuthPage'),
})

const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/user/reset',
  validateSearch: textSearch('token'),
  component: lazyRouteComponent(() => import('./auth/reset-password-page.tsx'), 'ResetPasswordPage'),
})

/** Pages that everyone may open. */
export const publicRoutes = [home, examples, rankings, auth, resetPassword] as const
