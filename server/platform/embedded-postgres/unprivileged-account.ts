import { type Account, askAs, runAs } from './run-as.ts'
import type { Surroundings } from './surroundings.ts'

const NAME = 'postgres'

/**
 * The account that runs PostgreSQL when we are root, whom PostgreSQL refuses to serve: an existing `postgres`
 * (macOS calls it `_postgres`), else a new one, else `nobody` on machines where no account can be made.
 */
export async function unprivilegedAccount({ onProgress }: Pick<Surroundings, 'onProgress'>): Promise<Account> {
  const existing = (await lookUp(NAME)) ?? (await lookUp('_postgres'))
  if (existing) return existing

  const reason = await createAccount()
  const created = await lookUp(NAME)
  if (created) {
    onProgress(`Created the system account ${NAME}, because PostgreSQL does not run as root`)
    return created
  }
  const nobody = await lookUp('nobody')
  if (!nobody) throw new Error('PostgreSQL does not run as root: start Tribu as an ordinary user or set DATABASE_URL.')
  onProgress(`PostgreSQL will run as nobody, because no account could be created for it: ${reason ?? 'unknown reason'}`)
  return nobody
}

async function lookUp(name: string): Promise<Account | undefined> {
  const uid = await askAs(undefined, 'id', ['-u', name])
  const gid = await askAs(undefined, 'id', ['-g', name])
  if (uid === undefined || gid === undefined || Number(uid) === 0) return undefined
  return { uid: Number(uid), gid: Number(gid) }
}

/** Gives why it did not work, or undefined when it did. */
async function createAccount(): Promise<string | undefined> {
  try {
    // The group first and forced: useradd gives up when a group of that name is left from earlier.
    await runAs(undefined, 'groupadd', ['--system', '--force', NAME])
    const withoutLogin = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin']
    await runAs(undefined, 'useradd', ['--system', '--gid', NAME, ...withoutLogin, NAME])
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}
