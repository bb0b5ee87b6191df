import type { Locale, Texts } from '../../../platform/errors/named-error.ts'
import type { LimitHit } from '../../gamification/index.ts'
import { instantText } from '../moments.ts'

type Hit = LimitHit['hit'] | 'duplicate'

const reasons: Readonly<Record<Hit, Texts>> = {
  cooldown: {
    es: 'Aún es pronto: no suma hasta las {until}',
    en: 'It is too soon: it earns nothing before {until}',
  },
  daily_cap: {
    es: 'Hoy ya sumaste las {limit} veces que cuentan',
    en: 'It earns something {limit} times a day, and that is reached',
  },
  weekly_cap: {
    es: 'Esta semana ya sumaste las {limit} veces que cuentan',
    en: 'It earns something {limit} times a week, and that is reached',
  },
  duplicate: {
    es: 'Ya se te premió por lo mismo',
    en: 'You have been rewarded for the same before',
  },
}

/** Why an action earned nothing, in words and figures. `zone`: where the member's clock is. */
export function viewLimit(limit: LimitHit | undefined, zone: string, locale: Locale) {
  if (limit === undefined) return null
  if (limit.hit === 'cooldown') {
    const until = clockText(limit.until, zone, locale)
    return {
      hit: limit.hit,
      reason: reasonOf(limit.hit, { until }, locale),
      until: instantText(limit.until),
      limit: null,
    }
  }
  const reason = reasonOf(limit.hit, { limit: String(limit.limit) }, locale)
  return { hit: limit.hit, reason, until: null, limit: limit.limit }
}

export function viewDuplicate(locale: Locale) {
  return { hit: 'duplicate' as const, reason: reasonOf('duplicate', {}, locale), until: null, limit: null }
}

function reasonOf(hit: Hit, values: Readonly<Record<string, string>>, locale: Locale): string {
  return reasons[hit][locale].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** Short forms of dates and times; formatters are kept, as building one costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function clockText(at: number, zone: string, locale: Locale): string {
  const key = `${locale}:${zone}`
  const known = formatters.get(key)
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const formatter = known ?? new Intl.DateTimeFormat(locale, options)
  if (known === undefined) formatters.set(key, formatter)
  return formatter.format(at)
}
