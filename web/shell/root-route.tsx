import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { infoQuery } from '../platform/info.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { Shell } from './shell.tsx'
import { Splash } from './splash.tsx'
import { StartFailure } from './start-failure.tsx'

/** The parent of every page. Nothing renders before the server has said who is calling and what the site offers. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ context }) => context.queryClient.ensureQueryData(infoQuery),
  component: Shell,
  pendingComponent: Splash,
  errorComponent: StartFailure,
  notFoundComponent: NotFoundPage,
})
