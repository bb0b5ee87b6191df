import type { Ctx } from '../../../platform/context.ts'
import { hashPassword } from '../password.ts'
import { isAdministrator } from '../user.policy.ts'
import { userStore } from '../user.store.ts'
import { distinguished, type User, usernameFrom } from '../user.ts'
import { endLogins } from './end-logins.ts'
import { register } from './register.ts'

/**
 * The administrator whom the installation names. One that exists keeps the password it has by now. A member who
 * merely registered under that address never proved to own it, so the named password replaces theirs.
 */
export async function ensureAdministrator(ctx: Ctx, named: { email: string; password: string }): Promise<User> {
  const store = userStore(ctx.db)
  const known = await store.findByEmail(named.email)
  if (known?.active && isAdministrator(known.role)) return known

  const passwordHash = await hashPassword(named.password)
  const appointed = { role: 'super_admin', emailProvenAt: ctx.clock.now() } as const
  if (known !== undefined) {
    await endLogins(ctx, known.id, 'password_changed')
    return store.change(known.id, { ...appointed, passwordHash, active: true })
  }
  const wished = usernameFrom(named.email)
  const username = (await store.isNameFree(wished)) ? wished : distinguished(wished, ctx.random.text)
  return register(ctx, { ...appointed, username, email: named.email, passwordHash, registeredVia: 'admin' })
}

/** Whether anybody can log in and administer the site. */
export async function hasAdministrator(ctx: Ctx): Promise<boolean> {
  return (await userStore(ctx.db).administrators()).length > 0
}
