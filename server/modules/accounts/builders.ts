import type { Role } from '../../platform/callers/caller.ts'
import type { TestCaller, TestTribu } from '../../testing/test-tribu.ts'
import { loginStore } from './login.store.ts'
import { type NewUser, userStore } from './user.store.ts'
import type { User } from './user.ts'

/** A user for tests, and the headers by which it calls. */
export interface TestUser extends TestCaller {
  readonly user: User
  readonly id: number
}

let made = 0

/** A member who is logged in. */
export async function aMember(tribu: TestTribu, details: Partial<NewUser> & { role?: Role } = {}): Promise<TestUser> {
  made += 1
  const username = `member_${made}`
  const loginId = tribu.app.random.uuid()
  const user = await tribu.transaction(async (ctx) => {
    const now = ctx.clock.now()
    const added = await userStore(ctx.db).add(
      { kind: 'registered', username, email: `${username}@example.com`, subscription: 'freemium', ...details },
      now,
    )
    await loginStore(ctx.db).add({ id: loginId, userId: added.id, ip: '127.0.0.1', userAgent: 'tests' }, now)
    return added
  })
  // Long enough for tests that travel through months.
  const token = await tribu.app.accessTokens.issue(
    { userId: user.id, loginId },
    tribu.app.clock.now(),
    10 * 365 * 86_400,
  )
  return { user, id: user.id, headers: { Authorization: `Bearer ${token}` } }
}

export const anAdmin = (tribu: TestTribu): Promise<TestUser> => aMember(tribu, { role: 'admin' })

/** A guest with its session. */
export async function aGuest(tribu: TestTribu): Promise<TestUser & { readonly sessionId: string }> {
  made += 1
  const sessionId = tribu.app.random.uuid()
  const user = await tribu.transaction((ctx) =>
    userStore(ctx.db).add(
      { kind: 'anonymous', username: `Guest_t${made}`, subscription: 'basic', sessionId },
      ctx.clock.now(),
    ),
  )
  return { user, id: user.id, sessionId, headers: { 'X-Session-ID': sessionId } }
}
