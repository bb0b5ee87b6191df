import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loginTokens } from '../server/modules/accounts/index.ts'
import { createDatabaseIfMissing, startCluster } from '../server/platform/embedded-postgres/index.ts'
import { systemRandom } from '../server/platform/random/random.ts'
import { prepareDatabase } from '../server/processes/tribu.ts'
import { type BenchMember, makeAdministrator, seedMembers } from './seed.store.ts'

const secretKey = 'a key that only the benchmark uses, long enough'

export interface Product {
  /** Where the server listens now. */
  readonly port: number
  readonly connectionString: string
  readonly members: readonly BenchMember[]
  readonly admin: BenchMember
  /** Ends the server, by a signal that lets it finish or by one that does not, and answers when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Starts it again; resolves when it listens. */
  begin(): Promise<void>
  /** An access token of the member. */
  tokenOf(member: BenchMember): Promise<string>
  /** A measurement in a process of its own: what it sends back. */
  measure(script: string, args: readonly string[]): Promise<{ readonly perSecond: number }>
  stop(): Promise<void>
}

/** A PostgreSQL of its own with default durability, filled with members, and the server in another process. */
export async function startProduct(memberCount: number, say: (message: string) => void): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tribu-bench-'))
  const cluster = await startCluster({ dataDir, random: () => systemRandom.token(24), onProgress: say })
  await createDatabaseIfMissing(cluster, 'bench')
  const connectionString = cluster.connectionString('bench')
  await prepareDatabase(connectionString)
  const [admin, ...members] = await seedMembers(connectionString, memberCount + 1)
  if (admin === undefined) throw new Error('The benchmark made no members')
  await makeAdministrator(connectionString, admin)
  let server = await startServer(connectionString, dataDir)
  const tokens = loginTokens(secretKey)
  const end: Product['end'] = async (signal) => {
    const { child } = server
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  return {
    get port() {
      return server.port
    },
    connectionString,
    members,
    admin,
    end,
    async begin() {
      server = await startServer(connectionString, dataDir)
    },
    tokenOf: (member) => tokens.issue('access', { ...member, id: systemRandom.token(8) }, new Date(), 86_400),
    async measure(script, args) {
      const measuring = fork(join(import.meta.dirname, script), [...args])
      return answerOf<{ perSecond: number }>(measuring)
    },
    async stop() {
      await end('SIGTERM')
      await cluster.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function startServer(databaseUrl: string, dataDir: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, 'server.ts'), [], {
    // Profiling flags of the caller are for the caller's own process, unless asked for here.
    execArgv: process.env.BENCH_SERVER_FLAGS?.split(' ') ?? [],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      SECRET_KEY: secretKey,
      RATE_LIMITS: 'false',
      NODE_ENV: 'production',
    },
  })
  const { port } = await answerOf<{ port: number }>(child)
  return { child, port }
}

/** The first message of a child; a child that ends without one has failed. */
async function answerOf<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A process of the benchmark ended with ${code} and said nothing`)
  })
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as [T]
  ended.catch(() => undefined)
  return answer
}
