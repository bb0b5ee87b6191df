import { createGuest, hashPassword, register, userStore } from '../../modules/accounts/index.ts'
import { contestClosing } from '../../modules/gamification/index.ts'
import type { AppContext } from '../../platform/context.ts'
import type { Tribu } from '../tribu.ts'
import { live } from './history.ts'
import { type DemoPerson, demoAccounts, demoCommunity, demoGuests } from './people.ts'

/** Known to everybody who reads this, which is why the demo is only a default where nobody else can reach the server. */
const password = 'tribu-demo'

const emailOf = ({ username }: DemoPerson) => `${username}@demo.tribu`

/** A site that has been lived in: members and guests with weeks of actions, balances, purchases and ways to pay. */
export async function fillWithDemo({ app, server }: Tribu): Promise<void> {
  const passwordHash = await hashPassword(password)
  for (const person of [...Object.values(demoAccounts), ...demoCommunity]) await settle(app, person, passwordHash)
  for (const does of demoGuests) {
    const guest = await app.transaction((ctx) => createGuest(ctx, '127.0.0.1'))
    await live(app, { id: guest.userId, kind: 'anonymous', timeZone: guest.timeZone }, { everyDays: 11, does })
  }
  await buySomething(server)
  // The weeks that were lived in are over: their boards become final, and their prizes are paid.
  await app.transaction((ctx) => contestClosing.resume(ctx))
}

/** The lines that say how to log in to a demo site; none on any other. */
export async function demoLogins(app: AppContext): Promise<readonly string[]> {
  const { db } = app.reading()
  const known = await userStore(db).findByEmail(emailOf(demoAccounts.admin))
  if (known === undefined) return []
  const accounts = Object.entries(demoAccounts).map(([kind, person]) => `  ${kind.padEnd(10)} ${emailOf(person)}`)
  return [`Demo logins, all with the password ${password}`, ...accounts]
}

async function settle(app: AppContext, person: DemoPerson, passwordHash: string): Promise<void> {
  const { username, ciudad, subscription, role = 'user' } = person
  const user = await app.transaction(async (ctx) => {
    const registration = { username, ciudad, subscription, role, email: emailOf(person), passwordHash }
    const added = await register(ctx, { ...registration, registeredVia: 'password' })
    await ctx.balances.creditsOf(ctx, added.id)
    return added
  })
  await live(app, { id: user.id, kind: 'registered', timeZone: app.settings.get('time_zone') }, person)
}

/** Through the front door, as members do. */
async function buySomething(server: Tribu['server']): Promise<void> {
  const { headers } = await loggedIn(server, demoAccounts.premium)
  const post = (url: string, payload: object) => server.inject({ method: 'POST', url, headers, payload })
  await post('/v1/payments/methods', { payment_type: 'stripe', details: 'Visa terminada en 4242' })
  await post('/v1/payments/methods', { payment_type: 'paypal', details: emailOf(demoAccounts.premium) })
  await post('/v1/payments/purchase', { credits: 250 })
  for (const units of [3, 12, 7]) await post('/v1/credits/usage', { units })
}

async function loggedIn(server: Tribu['server'], person: DemoPerson): Promise<{ headers: Record<string, string> }> {
  const payload = { username: emailOf(person), password, grant_type: 'password' }
  const answer = await server.inject({ method: 'POST', url: '/v1/auth/token', payload })
  const { access_token } = answer.json<{ access_token: string }>()
  return { headers: { authorization: `Bearer ${access_token}` } }
}
