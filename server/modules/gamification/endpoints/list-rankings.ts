import Type from 'typebox'
import { guest, member, nobody } from '../../../platform/callers/audience.ts'
import type { Ctx } from '../../../platform/context.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { Page, pageOf, pageQuery } from '../../../platform/http/paging.ts'
import { namesOf } from '../../accounts/index.ts'
import { kindOf } from '../actor.ts'
import type { Ranked } from '../ranks/ranks.ts'

const UserType = Type.Union([Type.Literal('anonymous'), Type.Literal('registered')])

/** Neptuno, `RankingResponse`, with the place itself. */
const RankingView = Type.Object({
  rank: Type.Integer(),
  username: Type.String(),
  points: Type.Integer(),
  badges_count: Type.Integer(),
  user_type: UserType,
})

/**
 * Guests and members together, most points first; of two with the same points the one who reached them first (rules
 * §1.7). Answered from memory: no history is read.
 */
export const listRankings = endpoint({
  get: '/v1/gamification/rankings',
  summary: 'Who has most points, and the place of the caller',
  for: [nobody, guest, member],
  feature: 'gamification',
  rate: 'api',
  query: Type.Object(pageQuery),
  output: Type.Object({
    ...Page(RankingView).properties,
    me: Type.Union([RankingView, Type.Null()], { description: 'Null for who has no points yet, or is nobody.' }),
  }),
  errors: [],

  async handle({ query, caller, ctx }) {
    const { ranks } = ctx
    const items = await named(ctx, ranks.page((query.page - 1) * query.limit, query.limit))
    const mine = caller.kind === 'nobody' ? undefined : ranks.of(caller.userId)
    return {
      ...pageOf(items, ranks.size, query),
      me: mine === undefined || caller.kind === 'nobody' ? null : view(mine, caller.username, kindOf(caller)),
    }
  },
})

async function named(ctx: Ctx, page: readonly Ranked[]) {
  const names = await namesOf(
    ctx,
    page.map(({ memberId }) => memberId),
  )
  return page.map((ranked) => {
    const { username = '', kind = 'anonymous' } = names.get(ranked.memberId) ?? {}
    return view(ranked, username, kind === 'registered' ? 'registered' : 'anonymous')
  })
}

function view({ rank, points, badges }: Ranked, username: string, userType: 'anonymous' | 'registered') {
  return { rank, username, points, badges_count: badges, user_type: userType }
}
