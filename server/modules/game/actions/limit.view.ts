import { dayOf, weekOf } from '../../../platform/clock/calendar.ts'
import type { Locale, Texts } from '../../../platform/errors/named-error.ts'
import type { GameEffects, LimitHit } from '../../gamification/index.ts'
import { instantText } from '../moments.ts'

type CapHit = Exclude<LimitHit, { readonly hit: 'cooldown' }>

/** Why an action earned nothing, in words and figures. `readAt`: when it is told, in milliseconds since 1970. */
export function viewLimit(game: GameEffects | undefined, readAt: number, locale: Locale) {
  if (game?.limit === undefined) return null
  const { limit, zone } = game
  if (limit.hit === 'cooldown') {
    const until = clockText(limit.until, zone, locale)
    return { hit: limit.hit, reason: tooSoon(until)[locale], until: instantText(limit.until), limit: null }
  }
  return { hit: limit.hit, reason: capTexts(limit, game, readAt)[locale], until: null, limit: limit.limit }
}

export function viewDuplicate(locale: Locale) {
  return { hit: 'duplicate' as const, reason: duplicate[locale], until: null, limit: null }
}

/** That a cap was reached, and when the action counts again: said otherwise once that time is there. */
export function capTexts(
  { hit, limit }: CapHit,
  { day, zone }: Pick<GameEffects, 'day' | 'zone'>,
  readAt: number,
): Texts {
  const today = dayOf(readAt, zone)
  const [es, en] = [limit === 1 ? 'una vez' : `${limit} veces`, timesIn(limit)]
  if (hit === 'daily_cap') {
    return day >= today
      ? {
          es: `Suma ${es} al día, y hoy ya lo ha hecho: cuenta de nuevo mañana`,
          en: `It earns ${en} a day, and today it has: it counts again tomorrow`,
        }
      : {
          es: `Suma ${es} al día, y ese día ya lo había hecho: volvió a contar al siguiente`,
          en: `It earns ${en} a day, and that day it had: it counted again the day after`,
        }
  }
  return weekOf(day) >= weekOf(today)
    ? {
        es: `Suma ${es} a la semana, y esta ya lo ha hecho: cuenta de nuevo el lunes`,
        en: `It earns ${en} a week, and this week it has: it counts again on Monday`,
      }
    : {
        es: `Suma ${es} a la semana, y esa ya lo había hecho: volvió a contar a la siguiente`,
        en: `It earns ${en} a week, and that week it had: it counted again the week after`,
      }
}

function timesIn(limit: number): string {
  if (limit === 1) return 'once'
  return limit === 2 ? 'twice' : `${limit} times`
}

const tooSoon = (until: string): Texts => ({
  es: `Aún es pronto: no suma hasta las ${until}`,
  en: `It is too soon: it earns nothing before ${until}`,
})

const duplicate: Texts = { es: 'Ya se te premió por lo mismo', en: 'You have been rewarded for the same before' }

/** Short forms of times; formatters are kept, as building one costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function clockText(at: number, zone: string, locale: Locale): string {
  const key = `${locale}:${zone}`
  const known = formatters.get(key)
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const formatter = known ?? new Intl.DateTimeFormat(locale, options)
  if (known === undefined) formatters.set(key, formatter)
  return formatter.format(at)
}
