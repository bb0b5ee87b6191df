/** What the figure of a setting counts. The server says it in the description; here it is for reading at a glance. */
export type SettingUnit = 'seconds' | 'days' | 'credits' | 'dollars'

const units: Readonly<Record<string, SettingUnit>> = {
  token_expiration: 'seconds',
  refresh_token_expiration: 'seconds',
  cache_ttl: 'seconds',
  celery_task_timeout: 'seconds',
  db_pool_timeout: 'seconds',
  credit_reset_interval: 'days',
  log_retention_days: 'days',
  guest_idle_days: 'days',
  guest_credits: 'credits',
  freemium_credits: 'credits',
  premium_credits: 'credits',
  corporate_credits: 'credits',
  social_registration_credits: 'credits',
  credit_price: 'dollars',
}

export function unitOf(key: string): SettingUnit | undefined {
  return units[key]
}

const lengths = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** "7 días" for 604800 seconds; undefined when no larger unit says it exactly. */
export function durationInWords(seconds: number, language: string): string | undefined {
  const [unit, length] = lengths.find(([, size]) => seconds >= size && seconds % size === 0) ?? []
  if (unit === undefined || length === undefined) return undefined
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / length)
}
