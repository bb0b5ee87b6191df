import Type, { type Static } from 'typebox'
import type { Locale } from '../../platform/errors/named-error.ts'
import type { LevelRule, SegmentRule } from '../gamification/index.ts'

/** A group of members for which some events are. */
export const SegmentView = Type.Object({
  code: Type.String(),
  name: Type.String(),
  requirement: Type.String({ description: 'What it takes to belong to it.' }),
  belongs: Type.Boolean({ description: 'Whether the caller does.' }),
})

/** `own`: codes of the segments that the member belongs to. */
export function viewSegment(
  segment: SegmentRule,
  own: readonly string[],
  levels: readonly LevelRule[],
  locale: Locale,
): Static<typeof SegmentView> {
  const { code, name } = segment
  return {
    code,
    name: name[locale],
    requirement: segmentRequirement(segment, levels, locale),
    belongs: own.includes(code),
  }
}

const words = {
  es: {
    level: (name: string) => `Desde el nivel ${name}.`,
    special: 'Para los niveles que traen eventos especiales.',
    specialFrom: (name: string) => `Para los niveles que traen eventos especiales, desde ${name}.`,
    days: (count: number) => `Con ${count} ${count === 1 ? 'día' : 'días'} de actividad o más.`,
    all: 'Para todos.',
  },
  en: {
    level: (name: string) => `From level ${name} on.`,
    special: 'For the levels that come with special events.',
    specialFrom: (name: string) => `For the levels that come with special events, from ${name} on.`,
    days: (count: number) => `With ${count} ${count === 1 ? 'active day' : 'active days'} or more.`,
    all: 'For everybody.',
  },
} as const satisfies Record<Locale, unknown>

/** What it takes to belong to a segment, in sentences. */
export function segmentRequirement(
  { min_level: least, min_active_days: days, special }: Pick<SegmentRule, 'min_level' | 'min_active_days' | 'special'>,
  levels: readonly LevelRule[],
  locale: Locale,
): string {
  const say = words[locale]
  const first = levels.find(({ number, special_events }) => number >= least && (special_events || !special))
  const name = first?.name[locale]
  const parts = [
    ...(special ? [name === undefined ? say.special : say.specialFrom(name)] : []),
    ...(!special && name !== undefined && first !== levels[0] ? [say.level(name)] : []),
    ...(days > 0 ? [say.days(days)] : []),
  ]
  return parts.length === 0 ? say.all : parts.join(' ')
}
