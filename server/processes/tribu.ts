import type { FastifyInstance } from 'fastify'
import { createCallers } from '../modules/accounts/index.ts'
import { createVisits } from '../modules/game/index.ts'
import { resolveApiKey } from '../modules/integrations/index.ts'
import type { AppContext } from '../platform/context.ts'
import { openDatabase } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'
import { createServer } from '../platform/http/server.ts'
import { prepareJobs, startWorker } from '../platform/jobs/worker.ts'
import { liveRoute } from '../platform/live/live.ts'
import { type ContextParts, type OpenContext, openContext } from './context.ts'
import { crashLog } from './crash-log.ts'
import { endpoints } from './endpoints.ts'
import { modules } from './modules.ts'
import { health } from './routes/health.ts'
import { reference } from './routes/reference.ts'
import { timetable } from './timetable.ts'

export interface TribuParts extends ContextParts {
  /** Tests compare every answer with its declaration. */
  readonly strict: boolean
  /** Whether the first request of a member on a local day counts as a login of that day. */
  readonly visits: boolean
  /** The built pages; absent: only the API. */
  readonly pagesFolder: string | undefined
  /** Routes of this installation, such as the test clock's. */
  readonly plugins: (open: OpenContext) => readonly ((server: FastifyInstance) => Promise<void>)[]
}

export interface Tribu extends OpenContext {
  readonly server: FastifyInstance
  /** Finishes what is under way, then closes everything. */
  stop(): Promise<void>
}

/** Brings the tables to this release. Answers the migrations that were applied. */
export async function prepareDatabase(connectionString: string): Promise<readonly string[]> {
  const database = openDatabase(connectionString, () => undefined)
  try {
    const applied = await migrate(database.db)
    await prepareJobs(database.pool)
    return applied
  } finally {
    await database.close()
  }
}

/** Adds what every installation has: settings, rules, catalogues. What is there stays as it is. */
export async function seed(app: Pick<AppContext, 'transaction'>): Promise<void> {
  await app.transaction(async (ctx) => {
    for (const module of modules) await module.seed?.(ctx)
  })
}

/** Opens the context, seeds what is missing, and starts the API and the worker; nothing listens yet. */
export async function createTribu(parts: TribuParts): Promise<Tribu> {
  const open = await openContext(parts)
  const { app, database, jobs, live } = open
  await seed(app)

  const { settings } = app
  const callers = createCallers(app)
  const systemBehind = resolveApiKey(app)
  const visits = parts.visits ? createVisits(app) : undefined
  const { server, close } = await createServer({
    app,
    endpoints,
    resolveCaller: async (credentials) => {
      if (credentials.apiKey !== undefined) return systemBehind(credentials.apiKey)
      const caller = await callers.resolve(credentials)
      await visits?.came(caller)
      return caller
    },
    policy: {
      featureIsOn: settings.featureIsOn, // Administrators must be able to log in, and to switch it off again.
      closedForMaintenance: (path) => settings.get('maintenance_mode') && !path.startsWith('/v1/auth/'),
    },
    rateLimits: (group) => {
      const { limit, window } = settings.get(`rate_limit_${group}`)
      return { requests: limit, seconds: window }
    },
    originAllowed: (origin) => settings.get('cors_enabled') && settings.get('allowed_origins').includes(origin),
    pagesFolder: parts.pagesFolder,
    plugins: [health(app), reference(app), liveRoute(live), ...parts.plugins(open)],
    onCrash: crashLog(app),
    strict: parts.strict,
  })
  const worker = await startWorker({
    app,
    database,
    jobs,
    timetable,
    time: parts.jobTime,
    concurrency: settings.get('celery_workers'),
  })

  return {
    ...open,
    server,
    async stop() {
      live.close()
      await close()
      await worker.stop()
      await open.close()
    },
  }
}
