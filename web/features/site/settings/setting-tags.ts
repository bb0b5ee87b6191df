import {
  IconBolt,
  IconCoins,
  IconDatabase,
  IconDots,
  IconGauge,
  IconLock,
  IconLogs,
  IconSettings,
  IconStack2,
  IconToggleRight,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Setting } from './list-settings.ts'

/** The groups of settings that have a title of their own, in the order in which people look for them. */
export const knownTags = [
  'system',
  'Funcionalidades',
  'auth',
  'credits',
  'cors',
  'rate_limit',
  'celery',
  'cache',
  'database',
  'logging',
] as const
export type KnownTag = (typeof knownTags)[number]

export const tagIcons: Readonly<Record<KnownTag, TablerIcon>> = {
  system: IconSettings,
  Funcionalidades: IconToggleRight,
  auth: IconLock,
  credits: IconCoins,
  cors: IconWorld,
  rate_limit: IconGauge,
  celery: IconStack2,
  cache: IconBolt,
  database: IconDatabase,
  logging: IconLogs,
}

export const otherTagIcon = IconDots

export function isKnownTag(tag: string): tag is KnownTag {
  return knownTags.some((known) => known === tag)
}

export type TagGroup = { tag: string; settings: Setting[] }

/** Settings by tag: known groups first in their order, groups that a newer server brings after them. */
export function groupByTag(settings: readonly Setting[]): TagGroup[] {
  const groups = Map.groupBy(settings, ({ tag }) => tag)
  const others = [...groups.keys()].filter((tag) => !isKnownTag(tag)).toSorted()
  return [...knownTags, ...others].flatMap((tag) => {
    const found = groups.get(tag)
    return found ? [{ tag, settings: found }] : []
  })
}

/** The groups that have something to do with `text`, with only their matching settings. */
export function searchGroups(groups: readonly TagGroup[], text: string, titleOf: (tag: string) => string): TagGroup[] {
  const wanted = simplified(text)
  if (wanted === '') return [...groups]
  return groups.flatMap(({ tag, settings }) => {
    if (simplified(titleOf(tag)).includes(wanted)) return [{ tag, settings }]
    const found = settings.filter(({ key, description }) => simplified(`${key} ${description}`).includes(wanted))
    return found.length > 0 ? [{ tag, settings: found }] : []
  })
}

/** Without case or accents: "creditos" finds "Créditos". */
function simplified(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}
