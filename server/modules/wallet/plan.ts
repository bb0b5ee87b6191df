import type { Subscription, User } from '../accounts/index.ts'

/** The settings that say how many credits a plan has per period; a guest's plan is `basic` (rules §1.3, §1.10). */
export const planSettings = {
  basic: 'guest_credits',
  freemium: 'freemium_credits',
  premium: 'premium_credits',
  corporate: 'corporate_credits',
} as const satisfies Record<Subscription, string>

const socialSetting = 'social_registration_credits'

type CreditSetting = (typeof planSettings)[Subscription] | typeof socialSetting

/** The setting that says what a user finds in an account that has just been opened; undefined: nothing. */
export function welcomeSetting(user: Pick<User, 'kind' | 'subscription' | 'registeredVia'>): CreditSetting | undefined {
  if (user.kind === 'deleted') return undefined
  if (user.kind === 'anonymous') return planSettings.basic
  const cameByGoogle = user.registeredVia === 'google' && user.subscription === 'freemium'
  return cameByGoogle ? socialSetting : planSettings[user.subscription]
}

/** What a renewal adds: as much as is missing to the plan's amount. Credits above it were bought or given, and stay. */
export function renewalAmount(balance: number, planCredits: number): number {
  return Math.max(0, planCredits - balance)
}
