import { accountEndpoints, accountFacts, accountRecurrences } from '../modules/accounts/index.ts'
import { gameEndpoints } from '../modules/game/index.ts'
import {
  gamificationEndpoints,
  gamificationFacts,
  gamificationJobs,
  gamificationListeners,
  gamificationRecurrences,
  mergeGuestActions,
  seedGamification,
} from '../modules/gamification/index.ts'
import {
  integrationEndpoints,
  integrationFacts,
  integrationJobs,
  integrationListeners,
  integrationRecurrences,
} from '../modules/integrations/index.ts'
import { overviewEndpoints } from '../modules/overview/index.ts'
import { forgetMethods, paymentEndpoints, paymentFacts, paymentJobs } from '../modules/payments/index.ts'
import { siteEndpoints, siteRecurrences } from '../modules/site/index.ts'
import { mergeCredits, walletEndpoints, walletFacts, walletRecurrences } from '../modules/wallet/index.ts'
import type { ModuleParts } from './module.ts'
import { trackedOperations } from './tracking.ts'

/** All modules of the product, in the order in which they are seeded. */
export const modules: readonly ModuleParts[] = [
  { endpoints: accountEndpoints, facts: accountFacts, recurrences: accountRecurrences },
  { endpoints: siteEndpoints, recurrences: siteRecurrences },
  { endpoints: paymentEndpoints, facts: paymentFacts, listeners: [forgetMethods], jobs: paymentJobs },
  {
    endpoints: gamificationEndpoints,
    facts: gamificationFacts,
    listeners: gamificationListeners,
    jobs: gamificationJobs,
    recurrences: gamificationRecurrences,
    mergeGuest: mergeGuestActions,
    seed: (ctx) => seedGamification(ctx, Object.values(trackedOperations)),
  },
  // After gamification: actions lock states before accounts, and so must a merge.
  { endpoints: walletEndpoints, facts: walletFacts, recurrences: walletRecurrences, mergeGuest: mergeCredits },
  { endpoints: gameEndpoints },
  {
    endpoints: integrationEndpoints,
    facts: integrationFacts,
    listeners: integrationListeners,
    jobs: integrationJobs,
    recurrences: integrationRecurrences,
  },
  { endpoints: overviewEndpoints },
]
