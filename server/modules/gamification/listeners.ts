import type { Ctx } from '../../platform/context.ts'
import { listener } from '../../platform/facts/fact.ts'
import { memberDeleted, memberRegistered } from '../accounts/index.ts'
import { standingOf } from './engine/mechanics/points-and-badges.ts'
import { memberStateStore } from './member-state.store.ts'
import { rulesStore } from './rules.store.ts'

/** A guest that registers is judged as a member from then on: some badges are for members only, some for guests. */
const judgeAsMember = listener('gamification.judge-as-member', memberRegistered, async (ctx, { payload }) => {
  const states = memberStateStore(ctx.db)
  const [kept] = await states.lock([payload.user_id])
  if (kept === undefined || kept.kind === 'registered') return
  const rules = await rulesStore(ctx.db).load()
  const standing = standingOf(kept.state.points, { rules, kind: 'registered' })
  await states.change(kept.memberId, { kind: 'registered', standing })
  const { memberId, version } = kept
  ctx.afterCommit(() => ctx.ranks.publish([{ memberId, version: version + 1, ...standing }]))
})

/** Whoever deleted the account, or stayed away too long as a guest, is no longer in the ranking. */
const leaveRanking = listener('gamification.leave-ranking', memberDeleted, (ctx, { payload }) =>
  leave(ctx, payload.user_id),
)

async function leave(ctx: Ctx, memberId: number): Promise<void> {
  await memberStateStore(ctx.db).change(memberId, { presence: 'left' })
  ctx.afterCommit(() => {
    ctx.ranks.publish([{ memberId, gone: true }])
    ctx.contests.publish([{ memberId, gone: true }])
  })
}

export const gamificationListeners = [judgeAsMember, leaveRanking]
