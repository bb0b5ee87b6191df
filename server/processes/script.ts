import { systemClock } from '../platform/clock/clock.ts'
import { configFromEnvironment } from '../platform/config/config.ts'
import { realJobTime } from '../platform/jobs/job-time.ts'
import { createLog } from '../platform/log/log.ts'
import { systemRandom } from '../platform/random/random.ts'
import { type OpenContext, openContext } from './context.ts'
import { joinInstallation } from './open-database.ts'
import { secretKeyOf } from './secret-key.ts'
import { prepareDatabase, seed } from './tribu.ts'

export interface OpenScript {
  readonly open: OpenContext
  close(): Promise<void>
}

/**
 * Opens this installation for a script: the same database and parts as the server, without listening. A server that is
 * running on the same database follows what the script does.
 */
export async function openForScript(say: (message: string) => void): Promise<OpenScript> {
  const config = configFromEnvironment()
  const database = await joinInstallation(config, systemRandom, say)
  await prepareDatabase(database.connectionString)
  const open = await openContext({
    config,
    connectionString: database.connectionString,
    clock: systemClock,
    jobTime: realJobTime,
    random: systemRandom,
    log: createLog({ production: config.production, level: 'warn' }),
    secretKey: await secretKeyOf(config, systemRandom),
  })
  await seed(open.app)
  return {
    open,
    async close() {
      await open.close()
      await database.stop()
    },
  }
}
