import type { Ctx } from '../../../platform/context.ts'
import { type BoardTable, standingsOf } from './board-table.ts'

interface Place {
  readonly rank: number
  readonly memberId: number
  readonly score: number
}

/** Those directly in front of and behind a place, without the place itself. */
export async function nearbyOf(ctx: Ctx, table: BoardTable, own: Place | undefined, count: number) {
  if (own === undefined) return []
  const from = Math.max(0, own.rank - 1 - count)
  const { places } = await standingsOf(ctx, table, own.memberId, { from, count: own.rank - from + count })
  const others = places.filter(({ memberId }) => memberId !== own.memberId)
  const cards = await ctx.players.of(
    ctx,
    others.map(({ memberId }) => memberId),
  )
  return others.map(({ rank, memberId, score }) => ({
    rank,
    user_id: memberId,
    username: cards.get(memberId)?.username ?? '',
    score,
  }))
}
