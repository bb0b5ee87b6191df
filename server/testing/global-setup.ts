import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabaseIfMissing, startCluster } from '../platform/embedded-postgres/index.ts'
import { systemRandom } from '../platform/random/random.ts'
import { createTribu, prepareDatabase } from '../processes/tribu.ts'
import { testParts } from './test-parts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's databases, with `{database}` for the name. */
    databaseAddress: string
  }
}

const template = 'tribu_template'

/** Starts one PostgreSQL for the whole run and prepares the database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tribu-test-'))
  const cluster = await startCluster({
    dataDir,
    random: () => systemRandom.token(24),
    // Tests may lose their data in a crash.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  await createDatabaseIfMissing(cluster, template)
  const connectionString = cluster.connectionString(template)
  await prepareDatabase(connectionString)
  const tribu = await createTribu(testParts({ connectionString }).parts)
  await tribu.stop()

  project.provide('databaseAddress', cluster.connectionString('{database}'))
  return async () => {
    await cluster.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
