export { siteEndpoints } from './endpoints/index.ts'
export { siteRecurrences } from './jobs.ts'
export { loadSettings } from './settings.ts'
