import type { Ctx } from '../../../platform/context.ts'
import { forgetCaller } from '../callers.ts'
import { memberDeleted } from '../facts.ts'
import { attemptMinutes } from '../google-return.ts'
import { loginStore } from '../login.store.ts'
import { loginFailureStore } from '../login-failure.store.ts'
import { forgottenAfterSeconds } from '../login-failure.ts'
import { oidcAttemptStore } from '../oidc-attempt.store.ts'
import { passwordResetStore } from '../password-reset.store.ts'
import { refreshTokenStore } from '../refresh-token.store.ts'
import { userStore } from '../user.store.ts'

const batch = 500
const day = 86_400

/** Removes what nobody will come back for: idle guests (rules §1.4), used-up tokens, old logins. */
export async function purgeAccounts(ctx: Ctx): Promise<void> {
  while ((await ctx.transaction(retireIdleGuests)) === batch);
  await ctx.transaction(forgetLeftovers)
}

/** One batch; answers how many it retired. Their movements in the ledger stay. */
async function retireIdleGuests(ctx: Ctx): Promise<number> {
  const idleSince = secondsAgo(ctx, ctx.settings.get('guest_idle_days') * day)
  const guests = await userStore(ctx.db).retireGuestsIdleSince(idleSince, batch)
  await ctx.announce(
    ...guests.map(({ id }) => memberDeleted({ user_id: id, user_type: 'anonymous' }, { memberId: id })),
  )
  for (const { id } of guests) forgetCaller(ctx, id)
  return guests.length
}

async function forgetLeftovers(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  await refreshTokenStore(ctx.db).forgetExpiredBefore(now)
  await passwordResetStore(ctx.db).forgetExpiredBefore(now)
  await oidcAttemptStore(ctx.db).forgetBefore(secondsAgo(ctx, attemptMinutes * 60))
  await loginFailureStore(ctx.db).forgetBefore(secondsAgo(ctx, forgottenAfterSeconds))
  // Addresses and devices of old logins are kept as long as the logs are.
  await loginStore(ctx.db).forgetOverBefore(secondsAgo(ctx, ctx.settings.get('log_retention_days') * day))
}

function secondsAgo(ctx: Ctx, seconds: number): Date {
  return new Date(ctx.clock.now().getTime() - seconds * 1000)
}
