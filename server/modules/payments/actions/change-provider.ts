import { audit } from '../../../platform/audit/audit.ts'
import type { MemberCaller } from '../../../platform/callers/caller.ts'
import type { Ctx } from '../../../platform/context.ts'
import { unknownProvider } from '../errors.ts'
import { providerStore } from '../provider.store.ts'
import type { Provider } from '../provider.ts'
import { viewProvider } from '../provider.view.ts'

/**
 * Renames a provider or switches it, and records who did it. `change` sees the locked row.
 * @throws provider.unknown, provider.exists
 */
export async function changeProvider(
  ctx: Ctx,
  caller: MemberCaller,
  id: number,
  change: (provider: Provider) => { name?: string; active?: boolean },
): Promise<Provider> {
  const store = providerStore(ctx.db)
  const before = await store.lock(id)
  if (before === undefined) throw unknownProvider()
  const after = await store.change(id, change(before), ctx.clock.now())
  await audit(ctx, caller, {
    action: 'provider.changed',
    subject: `provider:${id}`,
    before: viewProvider(before),
    after: viewProvider(after),
  })
  ctx.afterCommit(() => ctx.live.toAll({ topic: 'payments' }))
  return after
}
