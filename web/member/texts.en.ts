import type { Translation } from '../platform/language.ts'
import type { memberEs } from './texts.es.ts'

export const memberEn: Translation<typeof memberEs> = {
  dashboard: {
    title: 'Hello, {{name}}',
    description: 'Your account at a glance.',
    credits: 'Credits',
    points: 'Points',
    badges: 'Badges',
  },
}
