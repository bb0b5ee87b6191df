import type { Language } from '../../../platform/language.ts'

const kinds = ['level', 'achievement', 'mission', 'streak', 'combo', 'prestige'] as const

/** Something that was won, as the live topic `gamification` tells it. */
export type GameWin = {
  kind: (typeof kinds)[number]
  key: string
  name: Readonly<Record<Language, string>>
  /** 0 where they are still to be claimed. */
  lumis: number
}

/** The wins that an event carries; whatever is not one is left out. */
export function winsIn(event: Readonly<Record<string, unknown>>): GameWin[] {
  return Array.isArray(event.wins) ? event.wins.flatMap(winOf) : []
}

/**
 * What a win is celebrated under. A prestige is also told by the answer to the click, which does not know the moment of the
 * action at the end of the key.
 */
export function celebrationKey({ kind, key }: Pick<GameWin, 'kind' | 'key'>): string {
  return kind === 'prestige' ? key.split(':').slice(0, 2).join(':') : key
}

function winOf(value: unknown): GameWin[] {
  if (!isRecord(value) || !isRecord(value.name)) return []
  const { key, lumis, name } = value
  const kind = kinds.find((each) => each === value.kind)
  const complete =
    typeof key === 'string' &&
    typeof lumis === 'number' &&
    typeof name.es === 'string' &&
    typeof name.en === 'string' &&
    kind !== undefined
  return complete ? [{ kind, key, lumis, name: { es: String(name.es), en: String(name.en) } }] : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
