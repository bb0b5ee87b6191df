import type { Ctx } from '../../../platform/context.ts'
import { correct } from '../../wallet/index.ts'
import type { Written } from '../action-batch.store.ts'
import { lumisOf } from '../engine/game/effects.ts'
import { historyStore } from '../history.store.ts'
import type { Plan } from './judge.ts'
import { lumisMoved, type Revision } from './member-game.ts'

/**
 * Actions that came late may have changed what others before them had earned: their effects are written anew, and the
 * difference in Lümis is one line of the ledger, which names the late action and every figure that moved. Answers what
 * was written with the balances after that.
 */
export async function correctThePast(
  ctx: Ctx,
  { actions, revisions }: Pick<Plan, 'actions' | 'revisions'>,
  written: ReadonlyMap<number, Written>,
): Promise<ReadonlyMap<number, Written>> {
  const corrected = new Map(written)
  for (const [memberId, ofMember] of revisions) {
    const places = [...actions.keys()].filter((place) => actions[place]?.memberId === memberId)
    const own = places.flatMap((place): [number, Written][] => {
      const found = written.get(place)
      return found === undefined ? [] : [[place, found]]
    })
    const late = own[0]?.[1].id
    if (late === undefined) continue // The member moved on meanwhile: nothing was written, and it is judged again.
    const moved = await revise(ctx, memberId, { key: `late:${late}`, reference: `action:${late}` }, ofMember)
    if (moved === 0) continue
    const ids = own.map(([, { id }]) => id)
    await historyStore(ctx.db).moveBalances(memberId, ids, moved)
    for (const [place, { id, balance }] of own) corrected.set(place, { id, balance: balance + moved })
  }
  return corrected
}

/** What moved figures, as the ledger names it. */
interface Cause {
  readonly key: string
  readonly reference: string
}

/** Writes revised effects and settles the difference; answers how the balance moved. */
export async function revise(
  ctx: Ctx,
  memberId: number,
  cause: Cause,
  revisions: readonly Revision[],
): Promise<number> {
  await historyStore(ctx.db).revise(
    memberId,
    revisions.map(({ id, is }) => ({ id, game: is })),
  )
  const changes = revisions
    .map(({ id, was, is }) => ({ action: id, was: lumisOf(was), is: lumisOf(is) }))
    .filter(({ was, is }) => was !== is)
  const amount = lumisMoved(revisions)
  if (amount === 0) return 0
  return (await correct(ctx, { memberId, amount, ...cause, metadata: { changes } })).amount
}
