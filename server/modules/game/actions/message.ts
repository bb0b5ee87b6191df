import type { Locale } from '../../../platform/errors/named-error.ts'

/** What an action came to, as far as its one sentence tells. */
interface Told {
  readonly lumis: number
  readonly xp: number
  /** Why it earned nothing. */
  readonly reason: string | undefined
  /** Name of the level that was reached. */
  readonly newLevel: string | undefined
  readonly achievements: readonly string[]
}

const words = {
  es: {
    nothing: 'Acción registrada',
    earned: (gains: string) => `¡Has ganado ${gains}!`,
    and: 'y',
    level: (name: string) => `Ahora tu nivel es ${name}.`,
    achievement: (names: string) => `Logro desbloqueado: ${names}.`,
  },
  en: {
    nothing: 'Action recorded',
    earned: (gains: string) => `You have earned ${gains}!`,
    and: 'and',
    level: (name: string) => `Your level is ${name} now.`,
    achievement: (names: string) => `Achievement unlocked: ${names}.`,
  },
} as const satisfies Record<Locale, unknown>

/** The sentence that is shown to who did it. */
export function messageOf({ lumis, xp, reason, newLevel, achievements }: Told, locale: Locale): string {
  const say = words[locale]
  const gains = [...(lumis > 0 ? [`${lumis} Lümis`] : []), ...(xp > 0 ? [`${xp} XP`] : [])]
  const nothing = reason === undefined ? `${say.nothing}.` : `${say.nothing}. ${reason}.`
  return [
    gains.length > 0 ? say.earned(gains.join(` ${say.and} `)) : nothing,
    ...(newLevel === undefined ? [] : [say.level(newLevel)]),
    ...(achievements.length === 0 ? [] : [say.achievement(achievements.join(', '))]),
  ].join(' ')
}
