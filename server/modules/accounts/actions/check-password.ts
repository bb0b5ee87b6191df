import type { AppContext, Ctx } from '../../../platform/context.ts'
import { tooManyAttempts } from '../errors.ts'
import { loginFailureStore } from '../login-failure.store.ts'
import { accountSubject, type LoginFailures, oneMoreFailure, secondsToWait } from '../login-failure.ts'
import { passwordMatches } from '../password.ts'
import { secretHash } from '../secret-hash.ts'
import type { User } from '../user.ts'

export interface PasswordAttempt {
  /** Absent when nobody is called `name`; the answer and its timing must not tell. */
  readonly user: User | undefined
  readonly name: string
  readonly password: string
  readonly ip: string
}

/**
 * Whether the password is the user's. Failures count per account and per address; beyond `max_login_attempts` the next
 * attempt has to wait (rules §1.3). Hashing is slow, so no lock is held meanwhile: attempts are judged one after the
 * other once their result is known, and one that comes too early learns nothing, not even that it was right.
 * @throws login.too_many_attempts
 */
export async function checkPassword(app: AppContext, attempt: PasswordAttempt): Promise<boolean> {
  const subjects = subjectsOf(attempt)
  const reading = app.reading()
  refuseWhileWaiting(reading, await loginFailureStore(reading.db).find([subjects.account, subjects.address]))
  const matches = await passwordMatches(attempt.password, attempt.user?.passwordHash ?? null)
  return app.transaction((ctx) => (matches ? settleSuccess(ctx, subjects) : settleFailure(ctx, subjects)))
}

interface Subjects {
  readonly account: string
  readonly address: string
}

function subjectsOf({ user, name, ip }: PasswordAttempt): Subjects {
  // People type passwords into the wrong field, so an unknown name is not kept as it was typed.
  const unknown = () => `name:${secretHash(name.trim().toLowerCase()).toString('hex')}`
  return { account: user === undefined ? unknown() : accountSubject(user.id), address: `ip:${ip}` }
}

/** Forgets the failures of the account. Those of the address stay: one own account must not buy more guesses. */
async function settleSuccess(ctx: Ctx, { account, address }: Subjects): Promise<true> {
  const store = loginFailureStore(ctx.db)
  refuseWhileWaiting(ctx, await store.lock([account, address]))
  await store.forget(account)
  return true
}

async function settleFailure(ctx: Ctx, { account, address }: Subjects): Promise<false> {
  const store = loginFailureStore(ctx.db)
  const now = ctx.clock.now()
  await store.addMissing([account, address], now)
  const known = await store.lock([account, address])
  refuseWhileWaiting(ctx, known)
  for (const failures of known) await store.save(oneMoreFailure(failures, now))
  return false
}

function refuseWhileWaiting(ctx: Ctx, known: readonly LoginFailures[]): void {
  const allowed = ctx.settings.get('max_login_attempts')
  const seconds = Math.max(0, ...known.map((failures) => secondsToWait(failures, allowed, ctx.clock.now())))
  if (seconds > 0) throw tooManyAttempts({ values: { seconds }, retryAfterSeconds: seconds })
}
