import type { Locale } from '../../platform/errors/named-error.ts'

const perMinute = 60_000
const perHour = 60 * perMinute
const perDay = 24 * perHour

/** `1h 23m`, from a day on `2d 5h`, below an hour `23m`: the same in both languages. Rounded down; never below `0m`. */
export function briefDuration(milliseconds: number): string {
  const { days, hours, minutes } = partsOf(milliseconds)
  if (days > 0) return `${days}d ${hours}h`
  return hours > 0 ? `${hours}h ${minutes}m` : `${minutes}m`
}

type Unit = 'days' | 'hours' | 'minutes'

const units: Readonly<Record<Locale, Readonly<Record<Unit, readonly [one: string, more: string]>>>> = {
  es: { days: ['día', 'días'], hours: ['hora', 'horas'], minutes: ['minuto', 'minutos'] },
  en: { days: ['day', 'days'], hours: ['hour', 'hours'], minutes: ['minute', 'minutes'] },
}

/** `2 days`, `3 hours`, `40 minutes`: the largest unit alone, rounded down, a minute at least. */
export function roughDuration(milliseconds: number, locale: Locale): string {
  const { days, hours, minutes } = partsOf(milliseconds)
  if (days > 0) return counted(days, 'days', locale)
  return hours > 0 ? counted(hours, 'hours', locale) : counted(Math.max(1, minutes), 'minutes', locale)
}

/** `3 days 14 hours`; below a day `14 hours 5 minutes`. Parts that are 0 are left out; rounded down, a minute at least. */
export function longDuration(milliseconds: number, locale: Locale): string {
  const { days, hours, minutes } = partsOf(milliseconds)
  const parts: [number, Unit][] =
    days > 0
      ? [
          [days, 'days'],
          [hours, 'hours'],
        ]
      : [
          [hours, 'hours'],
          [hours > 0 ? minutes : Math.max(1, minutes), 'minutes'],
        ]
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => counted(count, unit, locale))
    .join(' ')
}

/** `1 day`, `7 days`. */
export function countedDays(days: number, locale: Locale): string {
  return counted(days, 'days', locale)
}

function counted(count: number, unit: Unit, locale: Locale): string {
  const [one, more] = units[locale][unit]
  return `${count} ${count === 1 ? one : more}`
}

function partsOf(milliseconds: number) {
  const left = Math.max(0, milliseconds)
  return {
    days: Math.floor(left / perDay),
    hours: Math.floor((left % perDay) / perHour),
    minutes: Math.floor((left % perHour) / perMinute),
  }
}
