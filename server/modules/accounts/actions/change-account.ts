import type { Ctx } from '../../../platform/context.ts'
import { forgetCaller } from '../callers.ts'
import { usernameTaken } from '../errors.ts'
import { memberChanged } from '../facts.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import type { UserChange } from '../user.row.ts'
import { userStore } from '../user.store.ts'
import { isReservedName, type User } from '../user.ts'
import { unlessTaken } from './unless-taken.ts'

/**
 * Changes what is known of a member and says which fields that were; one that stays the same is no change.
 * @throws account.email_taken, account.username_taken
 */
export async function changeAccount(
  ctx: Ctx,
  user: User,
  wished: UserChange,
): Promise<{ after: User; changed: readonly (keyof UserChange)[] }> {
  const change = differences(user, wished)
  const changed = Object.keys(change) as (keyof UserChange)[]
  if (changed.length === 0) return { after: user, changed }
  if (change.username !== undefined && isReservedName(change.username)) throw usernameTaken()

  const proof = change.email === undefined ? {} : { emailProvenAt: null }
  const after = await unlessTaken(userStore(ctx.db).change(user.id, { ...change, ...proof }))
  // A link that was mailed to the old address must not open the account any more.
  if (change.email !== undefined) await passwordResetStore(ctx.db).forgetOf(user.id)
  await ctx.announce(memberChanged({ user_id: user.id, changed }, { memberId: user.id }))
  forgetCaller(ctx, user.id)
  return { after, changed }
}

function differences(user: User, wished: UserChange): UserChange {
  const fields = Object.keys(wished) as (keyof UserChange)[]
  const different = fields.filter((field) => wished[field] !== undefined && wished[field] !== user[field])
  return Object.fromEntries(different.map((field) => [field, wished[field]]))
}
