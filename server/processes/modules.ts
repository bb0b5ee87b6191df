import {
  integrationEndpoints,
  integrationFacts,
  integrationJobs,
  integrationRecurrences,
  queueFact,
} from '../modules/integrations/index.ts'
import { siteEndpoints, siteRecurrences } from '../modules/site/index.ts'
import type { ModuleParts } from './module.ts'

/** All modules of the product, in the order in which they are seeded. */
export const modules: readonly ModuleParts[] = [
  { endpoints: siteEndpoints, recurrences: siteRecurrences },
  {
    endpoints: integrationEndpoints,
    facts: integrationFacts,
    listeners: [queueFact],
    jobs: integrationJobs,
    recurrences: integrationRecurrences,
  },
]
