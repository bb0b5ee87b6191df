import { chmod, chown, mkdir, mkdtemp, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ClusterRecord, readRecord, saveRecord } from './cluster-record.ts'
import { exists, readIfPresent, writePrivately } from './files.ts'
import { type Account, canEnter } from './run-as.ts'
import type { Surroundings } from './surroundings.ts'
import { unprivilegedAccount } from './unprivileged-account.ts'

/** Which account runs a cluster, and the directory that holds its files (`postgres`) and its sockets (`run`). */
export type Place = { home: string; account: Account | undefined }

/** The directory with the database files themselves. */
export const clusterIn = (home: string) => join(home, 'postgres')

/** Finds the place of the data directory's cluster, or chooses one for a cluster that is still to be made. */
export async function placeFor(dataDir: string, surroundings: Surroundings): Promise<Place> {
  const record = await readRecord(dataDir)
  const home = await homeInUse(dataDir, record)
  if (process.geteuid?.() !== 0) return { home: await oursOrNew(home, dataDir), account: undefined }
  if (home) return { home, account: await ownerWhoCanEnter(home) }

  const account = await unprivilegedAccount(surroundings)
  await letIn(account, dataDir)
  if (await canEnter(account, dataDir)) return { home: dataDir, account }
  return { home: record.home ?? (await separateHome(dataDir, surroundings)), account }
}

async function homeInUse(dataDir: string, record: ClusterRecord): Promise<string | undefined> {
  if (await exists(clusterIn(dataDir))) return dataDir
  if (record.home === undefined) return undefined
  if (!(await exists(record.home))) {
    throw new Error(
      `The database of ${dataDir} was in ${record.home}, which is gone. Put it back from a backup, ` +
        `or remove ${dataDir}/postgres.json to begin with an empty database.`,
    )
  }
  await assertNotACopy(dataDir, record.home)
  return (await exists(clusterIn(record.home))) ? record.home : undefined
}

/**
 * A data directory may be moved, and its cluster follows it. When it was copied, both would write to one cluster
 * that lies outside of them: the copy is refused.
 */
async function assertNotACopy(dataDir: string, home: string): Promise<void> {
  const owner = await readIfPresent(dataDirFileOf(home))
  if (owner === dataDir) return
  if (owner !== undefined && (await readRecord(owner)).home === home) {
    throw new Error(
      `${dataDir} is a copy of ${owner}, and the database in ${home} belongs to that one. ` +
        `Remove ${dataDir}/postgres.json and ${dataDir}/postgres.password to begin with an empty database.`,
    )
  }
  await writePrivately(dataDirFileOf(home), dataDir)
}

const dataDirFileOf = (home: string) => join(home, 'data-directory')

async function oursOrNew(home: string | undefined, dataDir: string): Promise<string> {
  if (home === undefined) return dataDir
  const { uid } = await stat(clusterIn(home))
  if (process.geteuid && uid !== process.geteuid()) {
    throw new Error(
      `The database in ${clusterIn(home)} belongs to account number ${uid}: start Tribu as that one or as root.`,
    )
  }
  return home
}

/** PostgreSQL only serves files of its own account, so a cluster keeps the account it was made with. */
async function ownerWhoCanEnter(home: string): Promise<Account> {
  const { uid, gid } = await stat(clusterIn(home))
  if (uid === 0) {
    throw new Error(
      `The database in ${clusterIn(home)} belongs to root, as whom PostgreSQL does not run. ` +
        'Give it back to its account with chown -R.',
    )
  }
  if (await canEnter({ uid, gid }, home)) return { uid, gid }
  throw new Error(
    `The database in ${clusterIn(home)} belongs to account number ${uid}, which may not enter ${home}. ` +
      'Move DATA_DIR to where it may, or open the directories above it (chmod a+x).',
  )
}

/**
 * A data directory that root keeps to itself, as after a strict umask, is opened to PostgreSQL's group and nobody else,
 * so that the database can stay inside. Where more than root has rights, somebody has decided on them: then not.
 */
async function letIn(account: Account, dataDir: string): Promise<void> {
  const { uid, mode } = await stat(dataDir)
  const onlyForRoot = uid === 0 && (mode & 0o077) === 0
  if (!onlyForRoot || !(await canEnter(account, dirname(dataDir)))) return
  await chown(dataDir, 0, account.gid)
  await chmod(dataDir, 0o710)
}

/** The name is random and not derived from the data directory: another one may later stand at the same path. */
async function separateHome(dataDir: string, { systemDirectory, onProgress }: Surroundings): Promise<string> {
  const clusters = join(systemDirectory, 'clusters')
  await mkdir(clusters, { recursive: true, mode: 0o755 })
  const home = await mkdtemp(join(clusters, 'cluster-'))
  await chmod(home, 0o755)
  await writePrivately(dataDirFileOf(home), dataDir)
  await saveRecord(dataDir, { ...(await readRecord(dataDir)), home })
  onProgress(`Keeping the database in ${home}, because PostgreSQL's account may not enter ${dataDir}`)
  return home
}
