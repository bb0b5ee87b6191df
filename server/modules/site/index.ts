export { catalogue, type SettingKey } from './catalogue.ts'
export { siteEndpoints } from './endpoints/index.ts'
export { siteRecurrences } from './jobs.ts'
export { loadSettings, type Settings } from './settings.ts'
