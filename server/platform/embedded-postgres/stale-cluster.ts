import { once } from 'node:events'
import { readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { hasCode, readIfPresent } from './files.ts'
import { postgresProcessesOn, startOf } from './process-table.ts'
import { askToEnd } from './shutdown.ts'
import { waitUntil } from './wait-until.ts'

const FAST_SHUTDOWN_MS = 20_000
const IMMEDIATE_SHUTDOWN_MS = 10_000

export type Remains = { directory: string; socketDir: string | undefined; binaries: Binaries }

/**
 * Clears what a killed Tribu left on a cluster: the running server, its process file and its sockets. Only for the
 * holder of the data directory's lock, because it takes every server on the cluster for a leftover.
 */
export async function clearRemains(remains: Remains, onProgress: (message: string) => void): Promise<void> {
  await endOrphans(remains, onProgress)
  if (remains.socketDir !== undefined) await clearSockets(remains.directory, remains.socketDir)
  await removeMisleadingProcessFile(remains.directory)
}

async function endOrphans({ directory, binaries }: Remains, onProgress: (message: string) => void): Promise<void> {
  const orphans = await postgresProcessesOn(directory)
  if (orphans.length === 0) return
  onProgress(`Stopping the PostgreSQL that an earlier start left behind (process ${orphans.join(', ')})`)
  const allGone = async () => (await postgresProcessesOn(directory)).length === 0

  const server = await processInFile(directory)
  if (server !== undefined && orphans.includes(server)) {
    await askToEnd(binaries, server, 'INT')
    if (await waitUntil(allGone, { withinMs: FAST_SHUTDOWN_MS })) return
  }
  for (const pid of await postgresProcessesOn(directory)) await askToEnd(binaries, pid, 'QUIT')
  if (await waitUntil(allGone, { withinMs: IMMEDIATE_SHUTDOWN_MS })) return
  throw new Error(
    `PostgreSQL (process ${orphans.join(', ')}) still runs on ${directory} and does not stop. End it first.`,
  )
}

/**
 * With no process to be seen, a socket that answers belongs to a server in another container that shares the
 * directory. Two servers on one cluster would destroy it, and PostgreSQL itself cannot see across containers.
 */
async function clearSockets(directory: string, socketDir: string): Promise<void> {
  const names = (await readdir(socketDir)).filter((name) => name.startsWith('.s.PGSQL.'))
  for (const name of names) {
    const path = join(socketDir, name)
    if (!name.endsWith('.lock') && (await answers(path))) {
      throw new Error(`Another PostgreSQL, perhaps in another container, is using ${directory}. Stop it first.`)
    }
    await rm(path, { force: true })
  }
}

async function answers(socketPath: string): Promise<boolean> {
  const socket = connect(socketPath)
  try {
    await once(socket, 'connect')
    return true
  } catch (error) {
    const onlyAFile = hasCode(error, 'ECONNREFUSED', 'ENOENT', 'ENOTSOCK')
    if (onlyAFile) return false
    throw error
  } finally {
    socket.destroy()
  }
}

/**
 * PostgreSQL copes with a process file whose process is gone. It only gives up when the number has been given to an
 * unrelated process since, which it cannot tell from a server; we have looked, so we can.
 */
async function removeMisleadingProcessFile(directory: string): Promise<void> {
  const pid = await processInFile(directory)
  if (pid === undefined || process.platform === 'win32') return
  if ((await startOf(pid)) !== undefined) await rm(processFileOf(directory))
}

async function processInFile(directory: string): Promise<number | undefined> {
  const text = await readIfPresent(processFileOf(directory))
  const pid = Number.parseInt(text ?? '', 10)
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

const processFileOf = (directory: string) => join(directory, 'postmaster.pid')
