import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import type { Binaries } from './binaries.ts'
import { hasCode } from './files.ts'
import { type Account, cleanEnvironment } from './run-as.ts'
import type { ServerLog } from './server-log.ts'
import { askToEnd } from './shutdown.ts'

const FAST_SHUTDOWN_MS = 20_000
const IMMEDIATE_SHUTDOWN_MS = 15_000
const SLOW_MS = 2_000
const POLL_MS = 20

export type ServerProcess = {
  pid: number
  hasEnded(): boolean
  /** Orderly end: sessions are cut, everything is on disk. May be called again. */
  stop(): Promise<void>
}

/** Starts `postgres` in a process group of its own, so that Ctrl-C in a terminal reaches only us. */
export async function launchServer(
  binaries: Binaries,
  account: Account | undefined,
  args: string[],
  log: ServerLog,
): Promise<ServerProcess> {
  const child = spawn(binaries.postgres, args, {
    ...account,
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['ignore', log.handle.fd, log.handle.fd],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await once(child, 'spawn')
  const { pid } = child
  if (pid === undefined) throw new Error('PostgreSQL was started without a process number.')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const endedWithin = async (ms: number) => {
    await Promise.race([ended, delay(ms, undefined, { ref: false })])
    return hasEnded()
  }
  return { pid, hasEnded, stop: () => stopServer(binaries, pid, endedWithin) }
}

/** Waits until the server accepts a connection. Rejects with its own last words when it ends instead. */
export async function untilReady(
  server: ServerProcess,
  connectionString: string,
  log: ServerLog,
  onProgress: (message: string) => void,
): Promise<void> {
  const launchedAt = performance.now()
  let saidSlow = false
  for (;;) {
    const refusal = await tryToConnect(connectionString)
    if (refusal === undefined) return
    if (server.hasEnded()) {
      throw new Error(`PostgreSQL did not start. The last lines of ${log.path}:\n${await log.lastLines(15)}`)
    }
    if (!hasCode(refusal, ...NOT_YET)) throw new Error('PostgreSQL refuses our connection.', { cause: refusal })
    if (!saidSlow && hasCode(refusal, CANNOT_CONNECT_NOW) && performance.now() - launchedAt > SLOW_MS) {
      saidSlow = true
      onProgress('PostgreSQL is checking its files; after an unclean end this can take a while')
    }
    await delay(POLL_MS)
  }
}

const CANNOT_CONNECT_NOW = '57P03'
const NOT_YET = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', CANNOT_CONNECT_NOW]

async function tryToConnect(connectionString: string): Promise<unknown> {
  const client = new Client({ connectionString })
  try {
    await client.connect()
  } catch (error) {
    return error ?? new Error('connection refused without a reason')
  }
  await client.end()
  return undefined
}

async function stopServer(
  binaries: Binaries,
  pid: number,
  endedWithin: (ms: number) => Promise<boolean>,
): Promise<void> {
  if (await endedWithin(0)) return // the number may already be another process's
  await askToEnd(binaries, pid, 'INT')
  if (await endedWithin(FAST_SHUTDOWN_MS)) return
  await askToEnd(binaries, pid, 'QUIT')
  if (await endedWithin(IMMEDIATE_SHUTDOWN_MS)) return
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`)
}
