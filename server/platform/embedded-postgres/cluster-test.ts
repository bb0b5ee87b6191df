import { chmod, mkdtemp, realpath, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type QueryResultRow } from 'pg'
import { test as base } from 'vitest'
import { exists } from './files.ts'
import { type Cluster, type ClusterOptions, startCluster } from './index.ts'

type Fixtures = {
  /** A fresh directory that every account may enter, removed after the test. */
  scratch: string
  /** A data directory that does not exist yet, with a name that goes wrong wherever quoting is forgotten. */
  dataDir: string
  /** Starts clusters that are stopped after the test. */
  start: (options: Partial<ClusterOptions> & { dataDir: string }) => Promise<Cluster>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are needed.
  scratch: async ({}, use) => {
    const directory = await enterableDirectory(await fastParent())
    await use(directory)
    await rm(directory, { recursive: true })
  },
  dataDir: async ({ scratch }, use) => {
    await use(join(scratch, `mis datos, "ñ" %'`))
  },
  // Needs the scratch directory so that clusters are stopped before it is removed.
  start: async ({ scratch }, use) => {
    const started: Cluster[] = []
    await use(async (options) => {
      const systemDirectory = join(scratch, 'system')
      const cluster = await startCluster({ random: () => 'a p@ss/word%', systemDirectory, ...options })
      started.push(cluster)
      return cluster
    })
    for (const cluster of started) await cluster.stop()
  },
})

/** A fresh directory that every account may enter. */
export async function enterableDirectory(parent: string): Promise<string> {
  const directory = await realpath(await mkdtemp(join(parent, 'pg-')))
  await chmod(directory, 0o755)
  return directory
}

/** A cluster is a thousand files, made in half the time in memory. Containers often have too little of it there. */
async function fastParent(): Promise<string> {
  const memory = '/dev/shm'
  if (!(await exists(memory))) return tmpdir()
  const { bavail, bsize } = await statfs(memory)
  return bavail * bsize > 1024 ** 3 ? memory : tmpdir()
}

/** Asks one question and gives the first row of the answer. */
export async function ask(cluster: Cluster, sql: string, database = 'postgres'): Promise<QueryResultRow | undefined> {
  const client = new Client({ connectionString: cluster.connectionString(database) })
  await client.connect()
  try {
    return (await client.query(sql)).rows[0]
  } finally {
    await client.end()
  }
}

/** Collects what a start reports. */
export function listener(): { onProgress: (message: string) => void; heard: () => string } {
  const messages: string[] = []
  return { onProgress: (message) => messages.push(message), heard: () => messages.join('\n') }
}
