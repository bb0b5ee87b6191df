import type { Config } from '../platform/config/config.ts'
import { createDatabaseIfMissing, runningCluster, startCluster } from '../platform/embedded-postgres/index.ts'
import type { Random } from '../platform/random/random.ts'

export interface RunningDatabase {
  readonly connectionString: string
  stop(): Promise<void>
}

const name = 'tribu'

/** The database of this installation: the one at `DATABASE_URL`, or an embedded PostgreSQL in the data directory. */
export async function openInstallation(
  config: Config,
  random: Random,
  say: (message: string) => void,
): Promise<RunningDatabase> {
  if (config.databaseUrl !== undefined) return { connectionString: config.databaseUrl, stop: async () => undefined }
  const cluster = await startCluster({ dataDir: config.dataDir, random: () => random.token(24), onProgress: say })
  await createDatabaseIfMissing(cluster, name)
  return { connectionString: cluster.connectionString(name), stop: () => cluster.stop() }
}

/** The same database for a script: beside a running server, or with a server of its own. */
export async function joinInstallation(
  config: Config,
  random: Random,
  say: (message: string) => void,
): Promise<RunningDatabase> {
  const running = config.databaseUrl === undefined ? await runningCluster(config.dataDir) : undefined
  if (running === undefined) return openInstallation(config, random, say)
  return { connectionString: running.connectionString(name), stop: async () => undefined }
}
