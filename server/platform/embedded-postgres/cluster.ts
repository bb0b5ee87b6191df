import { access, constants, mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type Binaries, binariesFor, locateBinaries } from './binaries.ts'
import { clusterIn, type Place, placeFor } from './cluster-place.ts'
import { readRecord, saveRecord } from './cluster-record.ts'
import { exists } from './files.ts'
import { freePort, isPortFree } from './free-port.ts'
import { initialiseCluster, SUPERUSER } from './initialise-cluster.ts'
import { acquireLock, isHeld, type Lock } from './lock.ts'
import { keptPassword, passwordFor } from './password.ts'
import { openServerLog } from './server-log.ts'
import { launchServer, type ServerProcess, untilReady } from './server-process.ts'
import { socketDirectory } from './socket-directory.ts'
import { clearRemains } from './stale-cluster.ts'

const SYSTEM_DIRECTORY = '/var/lib/tribu'
const PORT_ATTEMPTS = 3

export type ClusterOptions = {
  /** Made if missing. Holds the cluster, its password, its log and the lock. */
  dataDir: string
  /** Gives a new password: only called when a cluster is made. */
  random: () => string
  /** Told, in one sentence each, what takes time or may surprise. */
  onProgress?: (message: string) => void
  /** PostgreSQL settings on top of its own defaults, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>
  /** Where root keeps what PostgreSQL's account could not reach in the data directory or the checkout. */
  systemDirectory?: string
}

export type Cluster = {
  /** A URL that `pg` understands, over the Unix socket where there is one. */
  connectionString(database: string): string
  /** Undefined on Windows. */
  socketDir: string | undefined
  /** TCP port on 127.0.0.1, for psql and the like; the user is `postgres`. */
  port: number
  pid: number
  /** Ends the server in order and frees the data directory. May be called again. */
  stop(): Promise<void>
}

type Plan = Place & {
  dataDir: string
  binaries: Binaries
  password: string
  socketDir: string | undefined
  settings: Record<string, string>
  onProgress: (message: string) => void
}

/**
 * Starts the PostgreSQL that lives in the data directory, making it on the first start and clearing away what a killed
 * process left. Rejects, with a sentence for the person who starts Tribu, when another live Tribu uses the directory.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const dataDir = await writableDirectory(options.dataDir)
  const lock = await acquireLock(lockIn(dataDir))
  try {
    const plan = await prepare(dataDir, options)
    const { server, port } = await startOnFreePort(plan)
    return clusterOf(plan, server, port, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The cluster that another process has started in the data directory; undefined when none runs. */
export async function runningCluster(dataDir: string): Promise<Pick<Cluster, 'connectionString'> | undefined> {
  if (!(await isHeld(lockIn(dataDir)))) return undefined
  const [{ port, socketDir }, password] = await Promise.all([readRecord(dataDir), keptPassword(dataDir)])
  if (port === undefined || password === undefined) return undefined
  return { connectionString: (database) => connectionString({ password, socketDir }, port, database) }
}

const lockIn = (dataDir: string) => join(dataDir, 'tribu.lock')

async function writableDirectory(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  try {
    await access(path, constants.W_OK)
  } catch (error) {
    throw new Error(`${path} is not writable for this account: start Tribu as the account that made it.`, {
      cause: error,
    })
  }
  return realpath(path)
}

async function prepare(dataDir: string, options: ClusterOptions): Promise<Plan> {
  const { settings = {}, onProgress = () => {}, systemDirectory = SYSTEM_DIRECTORY } = options
  const surroundings = { systemDirectory, onProgress }
  const place = await placeFor(dataDir, surroundings)
  const binaries = await binariesFor(place.account, await locateBinaries(), surroundings)
  const directory = clusterIn(place.home)
  const clusterExists = await exists(directory)
  const password = await passwordFor(dataDir, clusterExists, options.random)
  const socketDir = await socketDirectory(place.home, place.account, (await readRecord(dataDir)).socketDir)
  if (clusterExists) {
    await clearRemains({ directory, socketDir, binaries }, onProgress)
  } else {
    onProgress(`Preparing a new database in ${directory}`)
    await initialiseCluster({ ...place, directory, binaries, password, durable: settings.fsync !== 'off' })
  }
  return { ...place, dataDir, binaries, password, socketDir, settings, onProgress }
}

/** Between choosing a free port and PostgreSQL's taking it, another program may take it; then there is a next one. */
async function startOnFreePort(plan: Plan): Promise<{ server: ServerProcess; port: number }> {
  let preferred = (await readRecord(plan.dataDir)).port
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(preferred)
    const { dataDir, home, socketDir } = plan
    await saveRecord(dataDir, { home: home === dataDir ? undefined : home, port, socketDir })
    try {
      return { server: await startOn(plan, port), port }
    } catch (error) {
      if (attempt === PORT_ATTEMPTS || (await isPortFree(port))) throw error
      preferred = undefined
    }
  }
}

async function startOn(plan: Plan, port: number): Promise<ServerProcess> {
  const log = await openServerLog(plan.dataDir)
  try {
    const server = await launchServer(plan.binaries, plan.account, serverArguments(plan, port), log)
    try {
      await untilReady(server, connectionString(plan, port, 'postgres'), log, plan.onProgress)
      return server
    } catch (error) {
      await server.stop()
      throw error
    }
  } finally {
    await log.handle.close()
  }
}

/** On the command line and not in postgresql.conf, which stays free for what people set themselves. */
function serverArguments({ home, socketDir, settings }: Plan, port: number): string[] {
  const ours = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socketDir === undefined ? '' : `"${socketDir.replaceAll('"', '""')}"`,
  }
  const pairs = Object.entries({ ...settings, ...ours })
  return ['-D', clusterIn(home), ...pairs.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

function connectionString(
  { password, socketDir }: Pick<Plan, 'password' | 'socketDir'>,
  port: number,
  database: string,
): string {
  const credentials = `${SUPERUSER}:${encodeURIComponent(password)}`
  const path = encodeURIComponent(database)
  if (socketDir === undefined) return `postgresql://${credentials}@127.0.0.1:${port}/${path}`
  return `postgresql://${credentials}@/${path}?host=${encodeURIComponent(socketDir)}&port=${port}`
}

function clusterOf(plan: Plan, server: ServerProcess, port: number, lock: Lock): Cluster {
  return {
    connectionString: (database) => connectionString(plan, port, database),
    socketDir: plan.socketDir,
    port,
    pid: server.pid,
    async stop() {
      await server.stop()
      await lock.release()
    },
  }
}
