import type { Translation } from '../platform/language.ts'
import type { memberEs } from './texts.es.ts'

export const memberEn: Translation<typeof memberEs> = {
  title: 'Hello, {{name}}',
  description: 'Your plan, what you have earned and everything about your account, in one place.',
  points: 'Points',
  rankings: 'See the rankings',
  badges: 'Badges',
  buyCredits: 'Buy credits',
  deleted: 'Your account has been deleted. Thank you for having been here.',
  tabsLabel: 'Your account',
  tabs: {
    profile: 'Profile',
    security: 'Security',
    transactions: 'Transactions',
    methods: 'Payment Methods',
    buy: 'Buy Credits',
  },
}
