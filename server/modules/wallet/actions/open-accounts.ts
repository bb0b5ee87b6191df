import type { Ctx } from '../../../platform/context.ts'
import { findMembers } from '../../accounts/index.ts'
import { accountStore } from '../account.store.ts'
import { accountHolderUnknown } from '../errors.ts'
import type { Currency } from '../ledger.ts'
import { welcomeSetting } from '../plan.ts'

/**
 * Opens accounts with what newcomers receive (rules §1.4): an account comes into being when somebody first looks at
 * it or moves something, and a guest that registers keeps the one it has. Only credits
 * welcome; Lümis are earned.
 * @throws credits.user_unknown
 */
export async function openAccounts(ctx: Ctx, currency: Currency, userIds: readonly number[]): Promise<void> {
  const users = await findMembers(ctx, userIds)
  const openings = userIds.map((userId) => {
    const user = users.get(userId)
    if (user === undefined) throw accountHolderUnknown()
    const setting = currency === 'credits' ? welcomeSetting(user) : undefined
    return { userId, welcome: setting === undefined ? 0 : ctx.settings.get(setting) }
  })
  await accountStore(ctx.db).open(currency, openings, ctx.clock.now())
}
