/** Rules tell guests and members apart by this. */
export type MemberKind = 'anonymous' | 'registered'

export type BadgeAudience = MemberKind | 'both'

/** A distinction for points in one action type. */
export interface Badge {
  readonly id: number
  readonly name: string
  readonly description: string | null
  readonly typeId: number
  readonly requiredPoints: number
  readonly userType: BadgeAudience
  readonly active: boolean
}

/** Whether members of `kind` can hold it at all. */
export function isFor(badge: Badge, kind: MemberKind): boolean {
  return badge.active && (badge.userType === 'both' || badge.userType === kind)
}

/**
 * The badge held with `points`: the highest threshold reached among those for this kind of member (Neptuno,
 * `update_user_gamification`). `badges` are those of one type, lowest threshold first.
 */
export function badgeFor(badges: readonly Badge[], kind: MemberKind, points: number): Badge | undefined {
  return badges.findLast((badge) => badge.requiredPoints <= points && isFor(badge, kind))
}

/** Whether a member could qualify for both with the same points, so that nobody could say which one is held. */
export function compete(a: Pick<Badge, 'typeId' | 'requiredPoints' | 'userType'>, b: typeof a): boolean {
  const sharesMembers = a.userType === b.userType || a.userType === 'both' || b.userType === 'both'
  return a.typeId === b.typeId && a.requiredPoints === b.requiredPoints && sharesMembers
}

/** Whether any number of actions worth `pointsPerEvent` reaches the threshold. */
export function isReachable(requiredPoints: number, pointsPerEvent: number): boolean {
  return requiredPoints === 0 || pointsPerEvent > 0
}
