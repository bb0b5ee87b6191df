import type { Translation } from '../platform/language.ts'
import type { adminEs } from './texts.es.ts'

export const adminEn: Translation<typeof adminEs> = {
  dashboard: {
    title: 'Administration',
    description: 'What this site offers and how it behaves.',
    features: 'Features',
    on: 'On',
    off: 'Off',
  },
  feature: {
    registration: 'Registration',
    social_login: 'Social login',
    anonymous_users: 'Anonymous users',
    credits: 'Credits',
    payment_methods: 'Payment methods',
    gamification: 'Gamification',
    integrations: 'Integrations',
  },
}
