import { countUsers, ensureAdministrator, hasAdministrator } from '../modules/accounts/index.ts'
import type { Config } from '../platform/config/config.ts'
import type { AppContext } from '../platform/context.ts'
import { demoLogins, fillWithDemo } from './demo/demo.ts'
import type { Tribu } from './tribu.ts'

const passwordBytes = 12
const administratorWithoutName = 'admin@tribu.local'

/** Sees to it that somebody can administer the site, fills an empty one with the demo where that is wanted, and says how to log in. */
export async function welcome(tribu: Tribu, say: (message: string) => void): Promise<void> {
  const { app } = tribu
  const { config } = app
  const isNew = (await countUsers(app.reading())) === 0
  if (isNew && wantsDemo(config)) {
    say('Filling the empty database with the demo site …')
    await fillWithDemo(tribu)
  }
  await administrator(app, say)
  for (const line of await demoLogins(app)) say(line)
}

/** The demo has logins that everybody can read about, so it is never a default where others can reach the server. */
function wantsDemo({ demo, production, host }: Config): boolean {
  const onlyHere = host === 'localhost' || host === '::1' || host.startsWith('127.')
  return demo ?? (!production && onlyHere)
}

async function administrator(app: AppContext, say: (message: string) => void): Promise<void> {
  const named = app.config.admin
  if (named !== undefined) {
    await app.transaction((ctx) => ensureAdministrator(ctx, named))
    return
  }
  if (await hasAdministrator(app.reading())) return
  const password = app.random.token(passwordBytes)
  await app.transaction((ctx) => ensureAdministrator(ctx, { email: administratorWithoutName, password }))
  say(`Administrator: ${administratorWithoutName}   Password: ${password}   (shown this once)`)
}
