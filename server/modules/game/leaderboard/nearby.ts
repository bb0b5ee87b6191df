import type { MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { ContestStandings } from '../../gamification/index.ts'

interface Place {
  readonly rank: number
  readonly memberId: number
  readonly score: number
}

/** The caller's own place as boards print it; null without a score. */
export function ownPlaceOf(own: Place | undefined, caller: Pick<MemberCaller, 'userId' | 'username'>) {
  if (own === undefined) return null
  return { rank: own.rank, user_id: caller.userId, username: caller.username, score: own.score }
}

/** Those directly in front of and behind a place, without the place itself. */
export async function nearbyOf(ctx: Ctx, standings: ContestStandings, own: Place | undefined, count: number) {
  if (own === undefined) return []
  const from = Math.max(0, own.rank - 1 - count)
  const places = await standings.page(from, own.rank - from + count)
  const others = places.filter(({ memberId }) => memberId !== own.memberId)
  const names = await ctx.players.namesOf(
    ctx,
    others.map(({ memberId }) => memberId),
  )
  return others.map(({ rank, memberId, score }) => ({
    rank,
    user_id: memberId,
    username: names.get(memberId) ?? '',
    score,
  }))
}
