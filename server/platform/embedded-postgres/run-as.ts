import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The operating-system account PostgreSQL runs under. Undefined means the account we run under ourselves. */
export type Account = { uid: number; gid: number }

/**
 * A fixed environment: what people set for their own psql (PGPORT, PGOPTIONS, LC_ALL) must not change the server,
 * and root's PATH lacks /usr/sbin, where useradd is, when it was reached with a plain `su`.
 */
export const cleanEnvironment = { LC_ALL: 'C', PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }

/** Runs a program to its end and gives what it printed. Rejects with the program's own words when it fails. */
export async function runAs(account: Account | undefined, program: string, args: string[]): Promise<string> {
  // The working directory of our own process may be closed to the account, so it is never inherited.
  const { stdout } = await execute(program, args, { ...account, cwd: '/', env: cleanEnvironment })
  return stdout
}

/** Like `runAs`, but a program that ends with a failure gives undefined. One that cannot run at all still rejects. */
export async function askAs(
  account: Account | undefined,
  program: string,
  args: string[],
): Promise<string | undefined> {
  try {
    return await runAs(account, program, args)
  } catch (error) {
    const ranAndFailed = error instanceof Error && 'code' in error && typeof error.code === 'number'
    if (ranAndFailed) return undefined
    throw error
  }
}

/** Whether the account may pass through every directory on the way to this one. */
export async function canEnter(account: Account, directory: string): Promise<boolean> {
  return (await askAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', directory])) !== undefined
}
