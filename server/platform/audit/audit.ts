import type { Caller } from '../callers/caller.ts'
import type { Ctx } from '../context.ts'
import { type AuditEntry, auditStore } from './audit.store.ts'

/** Records an administrative change in the running transaction: who, when, before, after. */
export async function audit(
  ctx: Ctx,
  caller: Caller,
  change: Omit<AuditEntry, 'actorId' | 'actorName'>,
): Promise<void> {
  await auditStore(ctx.db).add({ ...change, ...actorOf(caller) }, ctx.clock.now())
}

function actorOf(caller: Caller): Pick<AuditEntry, 'actorId' | 'actorName'> {
  switch (caller.kind) {
    case 'member':
    case 'guest':
      return { actorId: caller.userId, actorName: caller.username }
    case 'apiKey':
      return { actorId: null, actorName: `API: ${caller.name}` }
    case 'nobody':
      return { actorId: null, actorName: 'system' }
  }
}
