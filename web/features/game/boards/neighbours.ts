import type { Leaderboard } from '../queries/show-leaderboard.ts'

export type Neighbour = Leaderboard['nearby_rankings'][number]

/** The places around the member with the member's own among them, in order; none without a place. */
export function neighboursOf({
  user_position: own,
  nearby_rankings: nearby,
}: Pick<Leaderboard, 'user_position' | 'nearby_rankings'>): Neighbour[] {
  if (own === null) return []
  const others = nearby.filter(({ user_id }) => user_id !== own.user_id)
  return [...others, own].sort((a, b) => a.rank - b.rank)
}
