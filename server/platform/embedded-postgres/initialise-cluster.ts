import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { renameDurably } from './files.ts'
import { availableMemory, sharedBuffers } from './memory.ts'
import { type Account, runAs } from './run-as.ts'

/** The superuser that initdb makes, whose password is the cluster's. */
export const SUPERUSER = 'postgres'

export type NewCluster = {
  directory: string
  binaries: Binaries
  account: Account | undefined
  password: string
  /** False only where the files may be lost with the machine, as in tests. */
  durable: boolean
}

/**
 * Makes an empty cluster in a directory beside the final one and renames it when it is complete, so that a cluster
 * that exists is whole, whenever an earlier attempt was killed.
 */
export async function initialiseCluster(cluster: NewCluster): Promise<void> {
  await removeUnfinished(cluster.directory)
  const workshop = await mkdtemp(`${cluster.directory}${UNFINISHED}`)
  try {
    if (cluster.account) await chown(workshop, cluster.account.uid, cluster.account.gid)
    const passwordFile = await writePasswordFile(workshop, cluster)
    const draft = join(workshop, 'cluster')
    await runAs(cluster.account, cluster.binaries.initdb, initdbArguments(draft, passwordFile, cluster.durable))
    await renameDurably(draft, cluster.directory)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

const UNFINISHED = '.unfinished-'

/** Also removes the password files of killed attempts. */
async function removeUnfinished(directory: string): Promise<void> {
  const parent = dirname(directory)
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(directory)}${UNFINISHED}`)) continue
    // The initdb of a killed attempt may still be writing for a moment, hence the retries.
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 20 })
  }
}

/** The workshop directory is private already; the file is as well, for the time of its existence. */
async function writePasswordFile(workshop: string, { account, password }: NewCluster): Promise<string> {
  const file = join(workshop, 'password')
  await writeFile(file, password, { mode: 0o600, flag: 'wx' })
  if (account) await chown(file, account.uid, account.gid)
  return file
}

/**
 * The built-in C.UTF-8 sorts the same on every machine, so indexes survive a change of the system's libraries. Settings go into
 * postgresql.conf, where people may change them.
 */
function initdbArguments(directory: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${directory}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
    `--set=shared_buffers=${sharedBuffers(availableMemory(totalmem(), process.constrainedMemory()))}MB`,
    // Twice the default: checkpoints come half as often, and after each every page that is touched is logged whole.
    '--set=max_wal_size=2GB',
    ...(durable ? [] : ['--no-sync']),
  ]
}
