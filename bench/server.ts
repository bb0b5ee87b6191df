import type { AddressInfo } from 'node:net'
import { systemClock } from '../server/platform/clock/clock.ts'
import { configFromEnvironment } from '../server/platform/config/config.ts'
import { realJobTime } from '../server/platform/jobs/job-time.ts'
import { createLog } from '../server/platform/log/log.ts'
import { systemRandom } from '../server/platform/random/random.ts'
import { createTribu } from '../server/processes/tribu.ts'

/** The product in a process of its own, with one more route: what the same server answers when it does nothing. */
const config = configFromEnvironment()
const tribu = await createTribu({
  config,
  connectionString: config.databaseUrl ?? '',
  clock: systemClock,
  jobTime: realJobTime,
  random: systemRandom,
  log: createLog({ production: true, level: 'error' }),
  secretKey: config.secretKey ?? '',
  strict: false,
  visits: true,
  pagesFolder: undefined,
  plugins: () => [
    async (server) => {
      const schema = { response: { 200: { type: 'object', properties: { ok: { type: 'boolean' } } } } }
      server.get('/bench/nothing', { config: { platform: 'bench' }, schema }, async () => ({ ok: true }))
      server.post('/bench/nothing', { config: { platform: 'bench' }, schema }, async () => ({ ok: true }))
    },
  ],
})
await tribu.server.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ port: (tribu.server.server.address() as AddressInfo).port })
process.on('SIGTERM', () => {
  tribu.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  )
})
