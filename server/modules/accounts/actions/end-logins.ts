import type { Ctx } from '../../../platform/context.ts'
import { forgetCaller } from '../callers.ts'
import { type LoginEnd, loginStore } from '../login.store.ts'

/** Logs a member out everywhere, except where `keep` says; every process refuses the old tokens from then on. */
export async function endLogins(ctx: Ctx, userId: number, because: LoginEnd, keep?: string): Promise<void> {
  await loginStore(ctx.db).endAll(userId, because, ctx.clock.now(), keep)
  forgetCaller(ctx, userId)
}

/** Ends one login. Answers whose it was; undefined when it was over already. */
export async function endLogin(ctx: Ctx, loginId: string, because: LoginEnd): Promise<number | undefined> {
  const userId = await loginStore(ctx.db).end(loginId, because, ctx.clock.now())
  if (userId !== undefined) forgetCaller(ctx, userId)
  return userId
}
