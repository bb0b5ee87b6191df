import type { Ctx } from '../../../platform/context.ts'
import { correct } from '../../wallet/index.ts'
import type { Written } from '../action-batch.store.ts'
import { lumisOf } from '../engine/game/effects.ts'
import { historyStore } from '../history.store.ts'
import type { Plan } from './judge.ts'
import type { Revision } from './member-game.ts'

/**
 * Actions that came late may have changed what others before them had earned: their effects are written anew, and the
 * difference in Lümis is one line of the ledger, which names the late action and every figure that moved.
 */
export async function correctThePast(
  ctx: Ctx,
  { actions, revisions }: Pick<Plan, 'actions' | 'revisions'>,
  written: ReadonlyMap<number, Written>,
): Promise<void> {
  for (const [memberId, ofMember] of revisions) {
    const cause = actions.findIndex((action, place) => action.memberId === memberId && written.has(place))
    const late = written.get(cause)?.id
    if (late === undefined) continue // The member moved on meanwhile: nothing was written, and it is judged again.
    await revise(ctx, memberId, { key: `late:${late}`, reference: `action:${late}` }, ofMember)
  }
}

/** What moved figures, as the ledger names it. */
interface Cause {
  readonly key: string
  readonly reference: string
}

/** Writes revised effects and settles the difference. */
export async function revise(ctx: Ctx, memberId: number, cause: Cause, revisions: readonly Revision[]): Promise<void> {
  await historyStore(ctx.db).revise(
    memberId,
    revisions.map(({ id, is }) => ({ id, game: is })),
  )
  const moved = revisions.map(({ id, was, is }) => ({ action: id, was: lumisOf(was), is: lumisOf(is) }))
  const changes = moved.filter(({ was, is }) => was !== is)
  const amount = changes.reduce((sum, { was, is }) => sum + is - was, 0)
  if (amount === 0) return
  await correct(ctx, { memberId, amount, ...cause, metadata: { changes } })
}
