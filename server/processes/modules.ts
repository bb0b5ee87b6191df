import { siteEndpoints } from '../modules/site/index.ts'
import type { ModuleParts } from './module.ts'

/** All modules of the product, in the order in which they are seeded. */
export const modules: readonly ModuleParts[] = [{ endpoints: siteEndpoints }]
