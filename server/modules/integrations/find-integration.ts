import type { MemberCaller } from '../../platform/callers/caller.ts'
import type { Ctx } from '../../platform/context.ts'
import { unknownIntegration } from './errors.ts'
import { mayManage } from './integration.policy.ts'
import { integrationStore } from './integration.store.ts'
import type { Integration } from './integration.ts'

/**
 * The integration that an endpoint is about; for changes it is locked until the end of the transaction.
 * @throws integration.unknown also when it belongs to somebody else: being refused reveals nothing.
 */
export async function findIntegration(
  ctx: Ctx,
  caller: MemberCaller,
  id: number,
  use: 'to read' | 'to change',
): Promise<Integration> {
  const store = integrationStore(ctx.db)
  const found = use === 'to change' ? await store.lock(id) : await store.find(id)
  if (found === undefined || !mayManage(caller, found)) throw unknownIntegration()
  return found
}
