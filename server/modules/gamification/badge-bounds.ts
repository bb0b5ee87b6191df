import { type Badge, type BadgeAudience, isFor, type MemberKind } from './badge.ts'

/** The points with which members of a kind would hold a badge: from its own threshold up to the next one. */
export interface Bounds {
  readonly kind: MemberKind
  readonly from: number
  /** First points that are too many; null without a higher badge. */
  readonly to: number | null
}

export function boundsOf(requiredPoints: number, audience: BadgeAudience, others: readonly Badge[]): Bounds[] {
  const kinds: readonly MemberKind[] = audience === 'both' ? ['anonymous', 'registered'] : [audience]
  return kinds.map((kind) => {
    const higher = others.find((badge) => badge.requiredPoints > requiredPoints && isFor(badge, kind))
    return { kind, from: requiredPoints, to: higher?.requiredPoints ?? null }
  })
}
