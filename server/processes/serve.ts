import type { AddressInfo } from 'node:net'
import { movableClock, systemClock } from '../platform/clock/clock.ts'
import { type Config, ConfigError, configFromEnvironment } from '../platform/config/config.ts'
import { movableJobTime, realJobTime } from '../platform/jobs/job-time.ts'
import { createLog } from '../platform/log/log.ts'
import { systemRandom } from '../platform/random/random.ts'
import { welcome } from './first-start.ts'
import { openInstallation } from './open-database.ts'
import { testClockRoutes } from './routes/test-clock.ts'
import { secretKeyOf } from './secret-key.ts'
import { createTribu, prepareDatabase, type Tribu } from './tribu.ts'
import { buildPagesIfStale, pagesFolder } from './web-build.ts'

/** Everything, in one process, on one port. */
const say = (message: string) => console.log(`  ${message}`)

try {
  await start(configFromEnvironment())
} catch (error) {
  if (error instanceof ConfigError) for (const problem of error.problems) console.error(problem)
  else console.error(error instanceof Error ? reasonOf(error) : error)
  process.exit(1)
}

async function start(config: Config): Promise<void> {
  console.log('Tribu')
  if (config.servePages) await buildPagesIfStale(say)
  const database = await openInstallation(config, systemRandom, say)
  const ends: (() => Promise<void>)[] = [() => database.stop()]
  stopOnSignals(ends)
  try {
    await serve(config, database.connectionString, ends)
  } catch (error) {
    await endAll(ends)
    throw error
  }
}

async function serve(config: Config, connectionString: string, ends: (() => Promise<void>)[]): Promise<void> {
  const applied = await prepareDatabase(connectionString)
  if (applied.length > 0) say(`Database brought to this release (${applied.length} migrations)`)

  const clock = config.testClock ? movableClock() : undefined
  const tribu = await createTribu({
    config,
    connectionString,
    clock: clock ?? systemClock,
    jobTime: clock ? movableJobTime(clock) : realJobTime,
    random: systemRandom,
    log: createLog({ production: config.production, level: 'info' }),
    secretKey: await secretKeyOf(config, systemRandom),
    strict: false,
    visits: true,
    pagesFolder: config.servePages ? pagesFolder : undefined,
    plugins: ({ database }) => (clock ? [testClockRoutes(clock, database.db)] : []),
  })
  ends.unshift(() => tribu.stop())
  await welcome(tribu, say)
  await tribu.server.listen({ port: config.port, host: config.host })
  say(`Ready at ${addressOf(tribu, config)}   (API: /docs)`)
}

function addressOf({ server }: Tribu, { host }: Config): string {
  const { port } = server.server.address() as AddressInfo
  return `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`
}

/** Ctrl-C and `kill` end everything in order; a second Ctrl-C does not wait. */
function stopOnSignals(ends: readonly (() => Promise<void>)[]): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    say('Stopping …')
    endAll(ends).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

async function endAll(ends: readonly (() => Promise<void>)[]): Promise<void> {
  for (const end of ends) await end()
}

function reasonOf(error: NodeJS.ErrnoException & { port?: number }): string {
  const { code, syscall, port, message } = error
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program: set PORT to a free one.`
  if (syscall === 'listen') return `Port ${port} cannot be used (${message}): set PORT to another one.`
  if (syscall === 'mkdir') return `DATA_DIR cannot be used (${message}): set it to a folder that can be written.`
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : ''
  return `${message}${cause}`
}
