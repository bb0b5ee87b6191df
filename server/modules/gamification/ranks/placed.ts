/** What decides a place: more points first, then who reached them first, then the older member. All whole numbers. */
export interface Placed {
  readonly memberId: number
  readonly points: number
  /** Milliseconds since 1970; null without points. */
  readonly pointsAt: number | null
}

export function compareRanks(a: Placed, b: Placed): number {
  return b.points - a.points || reached(a) - reached(b) || a.memberId - b.memberId
}

const reached = ({ pointsAt }: Placed) => pointsAt ?? Number.MAX_SAFE_INTEGER
