import type { Locale } from '../../platform/errors/named-error.ts'
import type { ComboRule, Prize } from '../gamification/index.ts'

/** The prizes of a table as the document prints them: `{ top_1: '500 Lümis + Badge Oro', participation: '50 Lümis' }`. */
export function prizeTexts(prizes: readonly Prize[], locale: Locale): Record<string, string> {
  return Object.fromEntries(
    prizes.map(({ to, lumis, unlock }) => [
      to === null ? 'participation' : `top_${to}`,
      prizeText({ lumis, unlock }, locale) ?? '',
    ]),
  )
}

/** The same for boards: `{ rank_1_3: '1000 Lümis + Corona Dorada', participation: '50 Lümis' }`. */
export function boardPrizeTexts(prizes: readonly Prize[], locale: Locale): Record<string, string> {
  return Object.fromEntries(
    prizes.map((prize) => {
      const { from, to } = prize
      const places = to === null ? 'participation' : from === to ? `rank_${from}` : `rank_${from}_${to}`
      return [places, prizeText(prize, locale) ?? '']
    }),
  )
}

/** What one place wins; null for nothing. */
export function prizeText({ lumis, unlock }: Pick<Prize, 'lumis' | 'unlock'>, locale: Locale): string | null {
  return joined([lumisText(lumis), unlock?.[locale]]) || null
}

const multiplierWord: Readonly<Record<Locale, string>> = { es: 'multiplicador', en: 'multiplier' }

/** `5x multiplier + 500 Lümis`. */
export function comboRewardText({ multiplier, bonus_lumis: bonus, unlock }: ComboRule, locale: Locale): string {
  const times = multiplier > 1 ? `${multiplier}x ${multiplierWord[locale]}` : undefined
  return joined([times, lumisText(bonus), unlock?.[locale]])
}

function lumisText(lumis: number): string | undefined {
  return lumis > 0 ? `${lumis} Lümis` : undefined
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' + ')
}
