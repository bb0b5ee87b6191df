import type { Ctx } from '../../../platform/context.ts'
import { forgetCaller } from '../callers.ts'
import { guestMerged } from '../facts.ts'
import { userStore } from '../user.store.ts'

/**
 * Carries what the guest behind `sessionId` has over to the account it logs in to (design §3). A session that is not
 * a guest's, or that another request has just merged, changes nothing.
 */
export async function mergeGuest(ctx: Ctx, sessionId: string | undefined, memberId: number): Promise<void> {
  if (sessionId === undefined) return
  const guest = await userStore(ctx.db).lockBySession(sessionId)
  if (guest === undefined) return
  for (const carryOver of ctx.mergeGuest) await carryOver(ctx, guest.id, memberId)
  await userStore(ctx.db).change(guest.id, { kind: 'deleted', sessionId: null, lastIp: null, mergedInto: memberId })
  await ctx.announce(guestMerged({ guest_id: guest.id, member_id: memberId }, { memberId }))
  forgetCaller(ctx, guest.id)
}
