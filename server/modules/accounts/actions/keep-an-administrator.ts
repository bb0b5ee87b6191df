import type { Ctx } from '../../../platform/context.ts'
import { lastAdministrator } from '../errors.ts'
import { userStore } from '../user.store.ts'

/**
 * Refuses to let the last active administrator go. Holds all of them until the commit, so that of two who leave at
 * the same moment the second is refused. Call it before any of them is locked otherwise.
 * @throws account.last_administrator
 */
export async function keepAnAdministrator(ctx: Ctx, leavingId: number): Promise<void> {
  const administrators = await userStore(ctx.db).lockAdministrators()
  if (administrators.length === 1 && administrators[0] === leavingId) throw lastAdministrator()
}
