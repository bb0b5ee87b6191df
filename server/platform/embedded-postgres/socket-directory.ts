import { chmod, chown, lstat, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMissing } from './files.ts'
import { type Account, canEnter } from './run-as.ts'

/** The system's limit for the path of a socket is 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET_PATH = 100

/**
 * The private directory for the cluster's Unix socket: beside the cluster, or under the temporary directory when that
 * path is too long for a socket. Undefined on Windows, where `pg` has no Unix sockets.
 *
 * @param recorded the directory of the last start, used again as long as it is there and ours
 */
export async function socketDirectory(
  home: string,
  account: Account | undefined,
  recorded: string | undefined,
): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  const beside = join(home, 'run')
  if (fits(beside)) {
    await mkdir(beside, { recursive: true })
    return giveTo(account, beside)
  }
  if (recorded !== undefined && (await isPrivateTo(account, recorded))) return recorded
  return giveTo(account, await mkdtemp(join(await shortParent(account), 'tribu-')))
}

function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, '.s.PGSQL.65535')) <= LONGEST_SOCKET_PATH
}

async function giveTo(account: Account | undefined, directory: string): Promise<string> {
  await chmod(directory, 0o700)
  if (account) await chown(directory, account.uid, account.gid)
  return directory
}

/** In a temporary directory anybody may have taken the name since; a directory of somebody else is not ours to use. */
async function isPrivateTo(account: Account | undefined, directory: string): Promise<boolean> {
  try {
    const found = await lstat(directory)
    const owner = account?.uid ?? process.geteuid?.()
    return found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** TMPDIR may be long as well, or root's own. */
async function shortParent(account: Account | undefined): Promise<string> {
  const usable = fits(join(tmpdir(), 'tribu-xxxxxx')) && (!account || (await canEnter(account, tmpdir())))
  return usable ? tmpdir() : '/tmp'
}
