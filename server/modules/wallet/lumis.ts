import type { Ctx } from '../../platform/context.ts'
import { accountStore, type Holding } from './account.store.ts'
import { type LumisCorrection, type LumisTransfer, lumisStore } from './lumis.store.ts'
import { type StatementLine, transferStore } from './transfer.store.ts'

/** What members have and have earned in total; every id that was asked for is answered. */
export async function lumisOf(ctx: Ctx, memberIds: readonly number[]): Promise<ReadonlyMap<number, Holding>> {
  const known = await accountStore(ctx.db).holdingsOf('lumis', memberIds)
  return new Map(memberIds.map((id) => [id, known.get(id) ?? { balance: 0, received: 0 }]))
}

/** A page of what moved somebody's Lümis, newest first, with what it did as a guest. `page` counts from 1. */
export async function lumisStatement(
  ctx: Ctx,
  memberId: number,
  page: { page: number; limit: number },
): Promise<{ items: readonly StatementLine[]; total: number }> {
  const { items, total } = await transferStore(ctx.db).statement('lumis', memberId, [], page)
  return { items: items.filter((item) => 'reason' in item), total }
}

/**
 * A transfer of Lümis, from its member's side; of a merge, the side that received. `memberId` is who holds the account by
 * now, whatever guest it was then.
 */
export function findLumisTransfer(ctx: Ctx, id: number): Promise<LumisTransfer | undefined> {
  return lumisStore(ctx.db).find(id)
}

/** How late actions have changed what one action of a member had earned, oldest first. */
export function lumisCorrectionsOf(ctx: Ctx, memberId: number, action: number): Promise<LumisCorrection[]> {
  return lumisStore(ctx.db).correctionsOf(memberId, action)
}

/** Rewards, corrections with their sign, from `from` until before `to`. */
export function lumisReceivedBetween(ctx: Ctx, memberId: number, from: Date, to: Date): Promise<number> {
  return lumisStore(ctx.db).receivedBetween(memberId, from, to)
}
