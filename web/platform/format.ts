import { useTranslation } from 'react-i18next'

/** Figures and dates as a language writes them. */
export type Format = {
  number(value: number): string
  /** `amount` in units of the currency (not cents), e.g. 12.5 USD. */
  money(amount: number, currency: string): string
  percent(share: number): string
  /** Dates are ISO instants, shown in the browser's time zone. */
  date(iso: string): string
  dateTime(iso: string): string
  /** "hace 3 minutos", in the largest unit that fits. */
  ago(iso: string, now: number): string
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

const formats = new Map<string, Format>()

/** Formatters are costly to build and few: one set per language. */
export function formatFor(language: string): Format {
  const known = formats.get(language)
  if (known) return known
  const format = createFormat(language)
  formats.set(language, format)
  return format
}

export function useFormat(): Format {
  return formatFor(useTranslation().i18n.language)
}

function createFormat(language: string): Format {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    number: (value) => number.format(value),
    money: (amount, currency) => new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount),
    percent: (share) => percent.format(share),
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    ago(iso, now) {
      const seconds = (Date.parse(iso) - now) / 1000
      const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
      return relative.format(Math.trunc(seconds / length), unit)
    },
  }
}
