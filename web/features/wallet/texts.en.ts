import type { Translation } from '../../platform/language.ts'
import type { walletEs } from './texts.es.ts'

export const walletEn: Translation<typeof walletEs> = {
  plans: { basic: 'Guest', freemium: 'Freemium', premium: 'Premium', corporate: 'Corporate' },
  card: {
    label: 'Your member card',
    credits: 'Credits available',
    renews: 'They renew on {{date}}',
  },
}
