import { type Badge, badgeFor } from '../../badge.ts'
import type { Judgement, Mechanic } from '../mechanic.ts'

/** Per action type: how many there were, and when the last of them happened. */
export type Tallies = Readonly<Record<string, Tally>>

export interface Tally {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly last: number
}

export interface PointsEffect {
  readonly earned: number
  /** Points of this type, this action included. */
  readonly ofType: number
  /** The badge that was reached by it. */
  readonly badge?: Badge
}

/** Points of a type are its number of actions times what one is worth now; the badge follows from the points (Neptuno, rules §1.7). */
export const pointsAndBadges: Mechanic<Tallies, PointsEffect> = {
  initial: {},

  apply(tallies, { typeId, occurredAt }, judgement) {
    const before = tallies[typeId]
    const after: Tally = { count: (before?.count ?? 0) + 1, last: Math.max(before?.last ?? occurredAt, occurredAt) }
    const held = before && standingIn(typeId, before, judgement).badge
    const { points, badge } = standingIn(typeId, after, judgement)
    const earned = judgement.rules.types.get(typeId)?.pointsPerEvent ?? 0
    const isNew = badge !== undefined && badge.id !== held?.id
    return {
      slice: { ...tallies, [typeId]: after },
      effect: { earned, ofType: points, ...(isNew && { badge }) },
    }
  },

  merge(kept, gone) {
    const merged: Record<string, Tally> = { ...kept }
    for (const [typeId, { count, last }] of Object.entries(gone)) {
      const own = merged[typeId]
      merged[typeId] = own ? { count: own.count + count, last: Math.max(own.last, last) } : { count, last }
    }
    return merged
  },
}

export interface TypeStanding {
  readonly typeId: number
  readonly points: number
  readonly badge: Badge | undefined
}

/** Where a member stands in one type. */
export function standingIn(typeId: number, { count }: Tally, { rules, kind }: Judgement): TypeStanding {
  const points = count * (rules.types.get(typeId)?.pointsPerEvent ?? 0)
  return { typeId, points, badge: badgeFor(rules.badgesOf.get(typeId) ?? [], kind, points) }
}

/** Where a member stands over all. */
export interface Standing {
  readonly points: number
  /** Types in which a badge is held. */
  readonly badges: number
  /** When the points were reached, in milliseconds since 1970; null without points. */
  readonly pointsAt: number | null
}

export function standingOf(tallies: Tallies, judgement: Judgement): Standing {
  let points = 0
  let badges = 0
  let pointsAt: number | null = null
  for (const key in tallies) {
    const tally = tallies[key]
    if (tally === undefined) continue
    const own = standingIn(Number(key), tally, judgement)
    points += own.points
    if (own.badge !== undefined) badges += 1
    if (own.points > 0) pointsAt = Math.max(pointsAt ?? tally.last, tally.last)
  }
  return { points, badges, pointsAt }
}

/** Takes back actions that turned out to count already; a type that has none left disappears. */
export function without(tallies: Tallies, counts: ReadonlyMap<number, number>): Tallies {
  const left: Record<string, Tally> = {}
  for (const [typeId, tally] of Object.entries(tallies)) {
    const count = tally.count - (counts.get(Number(typeId)) ?? 0)
    if (count > 0) left[typeId] = { ...tally, count }
  }
  return left
}
