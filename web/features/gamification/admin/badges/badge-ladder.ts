import type { MedalTier } from '../../../../ui/delight/medal.tsx'
import type { EventType } from '../event-types/list-action-types.ts'
import type { Badge } from './list-badges.ts'

export type Ladder = { type: EventType; badges: Badge[] }

/** The badges of each event type, lowest threshold first; types without any come last. */
export function laddersOf(types: readonly EventType[], badges: readonly Badge[]): Ladder[] {
  const byType = Map.groupBy(badges, ({ event_type_id }) => event_type_id)
  const ladders = types.map((type) => ({
    type,
    badges: (byType.get(type.id) ?? []).toSorted((one, other) => one.required_points - other.required_points),
  }))
  return ladders.toSorted((one, other) => Number(one.badges.length === 0) - Number(other.badges.length === 0))
}

const tiers: readonly MedalTier[] = ['bronze', 'silver', 'gold', 'platinum']

/** The medal of a step: the first is bronze, the last of a long ladder platinum. */
export function tierOfStep(index: number, steps: number): MedalTier {
  if (steps <= tiers.length) return tiers[index] ?? 'platinum'
  return tiers[Math.floor((index * tiers.length) / steps)] ?? 'platinum'
}
