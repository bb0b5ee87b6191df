import { factStore } from '../../platform/facts/fact.store.ts'
import type { TestCaller, TestTribu } from '../../testing/test-tribu.ts'
import { loginStore } from './login.store.ts'
import { hashPassword } from './password.ts'
import type { NewUser } from './user.row.ts'
import { userStore } from './user.store.ts'
import type { User } from './user.ts'

/** A user for tests, and the headers by which it calls. */
export interface TestUser extends TestCaller {
  readonly user: User
  readonly id: number
}

let made = 0

const longLived = 10 * 365 * 86_400

/** A member who is logged in. Without `password` there is none, which spares the hashing. */
export async function aMember(
  tribu: TestTribu,
  { password, ...details }: Partial<NewUser> & { password?: string } = {},
): Promise<TestUser> {
  made += 1
  const username = `member_${made}`
  const now = tribu.app.clock.now()
  // Long enough for tests that travel through months.
  const expiresAt = new Date(now.getTime() + longLived * 1000)
  const loginId = tribu.app.random.uuid()
  const user = await tribu.transaction(async (ctx) => {
    const added = await userStore(ctx.db).add(
      {
        kind: 'registered',
        username,
        email: `${username}@example.com`,
        subscription: 'freemium',
        registeredAt: now,
        registeredVia: 'password',
        ...(password !== undefined && { passwordHash: await hashPassword(password) }),
        ...details,
      },
      now,
    )
    await loginStore(ctx.db).add({ id: loginId, userId: added.id, expiresAt, ip: '127.0.0.1', userAgent: 'tests' }, now)
    return added
  })
  const token = await tribu.app.loginTokens.issue('access', { userId: user.id, loginId }, now, longLived)
  return { user, id: user.id, headers: { Authorization: `Bearer ${token}` } }
}

export const anAdmin = (tribu: TestTribu): Promise<TestUser> => aMember(tribu, { role: 'admin' })

/** A guest with its session. */
export async function aGuest(tribu: TestTribu): Promise<TestUser & { readonly sessionId: string }> {
  made += 1
  const username = `Guest_t${made}`
  const sessionId = tribu.app.random.uuid()
  const user = await tribu.transaction((ctx) =>
    userStore(ctx.db).add({ kind: 'anonymous', username, subscription: 'basic', sessionId }, ctx.clock.now()),
  )
  return { user, id: user.id, sessionId, headers: { 'X-Session-ID': sessionId } }
}

let addresses = 0

/**
 * A caller at an address of its own, as failed logins count per address. The product must trust its proxy:
 * `testTribu({ environment: { TRUST_PROXY: 'true' } })`.
 */
export function fromNewAddress(): { readonly headers: Readonly<Record<string, string>> } {
  addresses += 1
  return { headers: { 'X-Forwarded-For': `10.0.${Math.floor(addresses / 250)}.${addresses % 250}` } }
}

/** What was announced about a member, in the order in which it happened. */
export function factsAbout(tribu: TestTribu, memberId: number): Promise<{ name: string; payload: unknown }[]> {
  return tribu.transaction(async ({ db }) => {
    const facts = await factStore(db).latest(200)
    return facts
      .filter((fact) => fact.memberId === memberId)
      .sort((a, b) => a.id - b.id)
      .map(({ name, payload }) => ({ name, payload }))
  })
}
