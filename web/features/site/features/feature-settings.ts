import {
  IconBrandGoogle,
  IconCoins,
  IconCreditCard,
  IconGhost2,
  IconTrophy,
  IconUserPlus,
  IconWebhook,
  type TablerIcon,
} from '@tabler/icons-react'

/** The settings that switch whole parts of the site, in the order of the panel (Neptuno, "Funcionalidades"). */
export const featureSettings = [
  'enable_registration',
  'enable_social_login',
  'disable_anonymous_users',
  'disable_credits',
  'enable_payment_methods',
  'enable_gamification',
  'enable_integrations',
] as const
export type FeatureSetting = (typeof featureSettings)[number]

export const featureIcons: Readonly<Record<FeatureSetting, TablerIcon>> = {
  enable_registration: IconUserPlus,
  enable_social_login: IconBrandGoogle,
  disable_anonymous_users: IconGhost2,
  disable_credits: IconCoins,
  enable_payment_methods: IconCreditCard,
  enable_gamification: IconTrophy,
  enable_integrations: IconWebhook,
}

/** Two of the switches take something away when they are on. */
export function isOffered(key: FeatureSetting, switched: boolean): boolean {
  return key.startsWith('disable_') ? !switched : switched
}
