import type { SettingKey, SettingsReading } from './catalogue.ts'

/** Parts of the site that an administrator can switch off, and the setting behind each. */
const switches: Readonly<Record<string, { readonly key: SettingKey; readonly onWhen: boolean }>> = {
  registration: { key: 'enable_registration', onWhen: true },
  social_login: { key: 'enable_social_login', onWhen: true },
  anonymous_users: { key: 'disable_anonymous_users', onWhen: false },
  credits: { key: 'disable_credits', onWhen: false },
  payment_methods: { key: 'enable_payment_methods', onWhen: true },
  gamification: { key: 'enable_gamification', onWhen: true },
  integrations: { key: 'enable_integrations', onWhen: true },
}

export function featureIsOn(get: SettingsReading, feature: string): boolean {
  const found = switches[feature]
  if (found === undefined) throw new Error(`There is no feature called ${feature}`)
  return get(found.key) === found.onWhen
}

/** All features and whether each is on. */
export function featuresOf(get: SettingsReading): Record<string, boolean> {
  return Object.fromEntries(Object.keys(switches).map((feature) => [feature, featureIsOn(get, feature)]))
}
