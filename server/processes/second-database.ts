import { configFromEnvironment } from '../platform/config/config.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { createDatabaseIfMissing, dropDatabase } from '../platform/embedded-postgres/index.ts'
import { systemRandom } from '../platform/random/random.ts'
import { joinInstallation } from './open-database.ts'
import { prepareDatabase } from './tribu.ts'

export interface SecondDatabase {
  readonly live: Database
  /** An empty database of this release on the same server; it is gone once this is closed. */
  readonly second: Database
  close(): Promise<void>
}

/** Opens the database of this installation, beside a running server or alone, with an empty one next to it. */
export async function openSecondDatabase(say: (message: string) => void): Promise<SecondDatabase> {
  const installation = await joinInstallation(configFromEnvironment(), systemRandom, say)
  const { connectionString } = installation
  const name = `tribu_replay_${systemRandom.text(10, 'abcdefghijklmnopqrstuvwxyz0123456789')}`
  const host = { connectionString: (database: string) => withDatabase(connectionString, database) }
  const onError = (error: Error) => console.error(error.message)
  const remove = async () => {
    await dropDatabase(host, name)
    await installation.stop()
  }
  try {
    await prepareDatabase(connectionString)
    await createDatabaseIfMissing(host, name)
    await prepareDatabase(host.connectionString(name))
  } catch (error) {
    await remove()
    throw error
  }
  const [live, second] = [openDatabase(connectionString, onError), openDatabase(host.connectionString(name), onError)]
  return {
    live,
    second,
    async close() {
      await Promise.all([live.close(), second.close()])
      await remove()
    },
  }
}

/** The address of another database on the same server. Not a URL in every case: the host of a socket is empty. */
export function withDatabase(address: string, name: string): string {
  const parts = /^([a-z]+:\/\/[^/]*\/)[^?]*(\?.*)?$/.exec(address)
  if (parts === null) throw new Error('The address of the database does not name one')
  return `${parts[1]}${encodeURIComponent(name)}${parts[2] ?? ''}`
}
