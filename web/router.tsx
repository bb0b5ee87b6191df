import { createRouter } from '@tanstack/react-router'
import { adminRoutes } from './admin/routes.tsx'
import { memberRoutes } from './member/routes.tsx'
import { queryClient } from './platform/query-client.ts'
import { publicRoutes } from './public/routes.tsx'
import { FailurePage } from './shell/failure-page.tsx'
import { rootRoute } from './shell/root-route.tsx'
import { PageSkeleton } from './ui/layout/page-skeleton.tsx'

/** Every page there is. Each is a chunk of its own, fetched when a link to it is hovered, focused or followed. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([...publicRoutes, ...memberRoutes, ...adminRoutes]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 250,
  defaultErrorComponent: FailurePage,
  scrollRestoration: true,
  // Otherwise what a page's `validateSearch` drops would still reach it.
  search: { strict: true },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
