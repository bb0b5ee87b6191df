import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createServer as createPageServer } from 'vite'
import { configFromEnvironment } from '../platform/config/config.ts'
import { dialects } from '../platform/dialects/dialects.ts'
import { freePort } from '../platform/embedded-postgres/free-port.ts'
import { systemRandom } from '../platform/random/random.ts'
import { openInstallation } from './open-database.ts'

/**
 * `npm run dev`: the pages from their sources with hot reload, the server started again after every change of its
 * sources, and one database that outlives both.
 */
const root = join(import.meta.dirname, '../..')
const config = configFromEnvironment()
const say = (message: string) => console.log(`  ${message}`)

const database = await openInstallation(config, systemRandom, say)
const apiPort = await freePort(undefined)
const server = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/processes/start.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    DATABASE_URL: database.connectionString,
    HOST: '127.0.0.1',
    PORT: String(apiPort),
    SERVE_PAGES: 'false',
  },
})

const target = `http://127.0.0.1:${apiPort}`
const apiPrefixes = [...new Set(dialects.flatMap(({ prefixes }) => prefixes)), '/docs', '/openapi.json', '/health']
const pages = await createPageServer({
  root: join(root, 'web'),
  configFile: join(root, 'vite.config.ts'),
  server: {
    port: config.port,
    host: config.host,
    proxy: Object.fromEntries(apiPrefixes.map((prefix) => [`^${prefix}($|[/?])`, { target, xfwd: true }])),
  },
})
await pages.listen()
pages.printUrls()

const stop = async () => {
  await pages.close()
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await database.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stop().catch((error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  })
}
