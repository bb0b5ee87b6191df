import type { Locale } from '../../platform/errors/named-error.ts'
import type { LevelRule } from '../gamification/index.ts'

const words: Readonly<Record<Locale, string>> = { es: 'Nivel mínimo', en: 'Minimum level' }

/** `Nivel mínimo: Silver`; null where the first level is enough. */
export function levelRequirement(least: number, levels: readonly LevelRule[], locale: Locale): string | null {
  const [first] = levels
  if (first === undefined || least <= first.number) return null
  return `${words[locale]}: ${nameFor(least, levels, locale)}`
}

/** The metal alone where it begins with that level (`Silver`), else the whole name (`Silver Elite`). */
function nameFor(least: number, levels: readonly LevelRule[], locale: Locale): string {
  const name = levels.find(({ number }) => number === least)?.name[locale]
  if (name === undefined) return String(least)
  const metal = metalOf(name)
  return levels.find((level) => metalOf(level.name[locale]) === metal)?.number === least ? metal : name
}

function metalOf(name: string): string {
  return name.split(' ', 1)[0] ?? name
}
