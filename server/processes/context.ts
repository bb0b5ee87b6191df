import type { Logger } from 'pino'
import { callerChanged, createPeople, googleLogin, loginTokens } from '../modules/accounts/index.ts'
import { openGamification } from '../modules/gamification/index.ts'
import { createSubscriptions, eventTypesOf } from '../modules/integrations/index.ts'
import { createSimulatedGateway } from '../modules/payments/index.ts'
import { loadSettings } from '../modules/site/index.ts'
import { balances, createCharges } from '../modules/wallet/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import type { AppContext } from '../platform/context.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { announcer, factDelivery } from '../platform/facts/delivery.ts'
import type { JobTime } from '../platform/jobs/job-time.ts'
import type { Job } from '../platform/jobs/jobs.ts'
import { jobsIn } from '../platform/jobs/worker.ts'
import { createLive, type LiveHub } from '../platform/live/live.ts'
import { createOutbox } from '../platform/mail/outbox.ts'
import type { Random } from '../platform/random/random.ts'
import { postgresSignals } from '../platform/signals/postgres-signals.ts'
import { createAppContext } from '../platform/unit-of-work.ts'
import { modules } from './modules.ts'

export interface ContextParts {
  readonly config: Config
  readonly connectionString: string
  readonly clock: Clock
  readonly jobTime: JobTime
  readonly random: Random
  readonly log: Logger
  /** Signs tokens; the same in every process of an installation. */
  readonly secretKey: string
}

export interface OpenContext {
  readonly app: AppContext
  readonly database: Database
  readonly live: LiveHub
  /** All jobs there are, those of the platform included. */
  readonly jobs: readonly Job[]
  close(): Promise<void>
}

/** The one place where the parts of the product meet. The database must have been migrated. */
export async function openContext(parts: ContextParts): Promise<OpenContext> {
  const { config, clock, random, log, jobTime } = parts
  const onError = (error: unknown) => log.error({ err: error }, 'A background task of the process failed')
  const database = openDatabase(parts.connectionString, onError)
  const signals = await postgresSignals({ pool: database.pool, origin: random.uuid(), log })
  const live = createLive(signals)
  // Whoever was logged out, demoted or switched off hears no more by the right of before.
  signals.on(callerChanged, (userId) => live.drop(Number(userId)))
  const settings = await loadSettings({ db: database.db, signals, now: clock.now(), onError })
  settings.watch((get) => {
    database.resize({
      maxConnections: get('db_pool_size') + get('db_max_overflow') + listening,
      waitSeconds: get('db_pool_timeout'),
    })
    if (log.level !== 'silent') log.level = logLevels[get('log_level')] ?? log.level
  })

  const outbox = createOutbox({
    smtpUrl: config.smtpUrl,
    from: () => ({ name: settings.get('site_name'), address: settings.get('mail_from') }),
    attempts: () => 1 + settings.get('celery_max_retries'),
    timeoutSeconds: settings.get('celery_task_timeout'),
  })
  const delivery = factDelivery(modules.flatMap((module) => module.listeners ?? []))
  const gamification = await openGamification({
    database,
    signals,
    live,
    clock,
    settings,
    transaction: (work) => app.transaction(work),
    onError,
  })
  const app: AppContext = createAppContext({
    database,
    jobsIn: (db) => jobsIn(db, jobTime),
    announceIn: (ctx) => announcer(ctx, delivery),
    parts: {
      config,
      clock,
      random,
      log,
      signals,
      live,
      settings,
      mailer: outbox.mailer,
      loginTokens: loginTokens(parts.secretKey),
      people: createPeople(database.db),
      google: config.google && googleLogin(config.google),
      balances,
      charges: createCharges((work) => app.transaction(work)),
      gateway: createSimulatedGateway({ db: database.db, clock }),
      ...gamification,
      mergeGuest: modules.flatMap((module) => module.mergeGuest ?? []),
      subscriptions: createSubscriptions({ signals, clock }),
      eventTypes: eventTypesOf(modules.flatMap((module) => module.facts ?? [])),
    },
  })

  return {
    app,
    database,
    live,
    jobs: [delivery, ...outbox.jobs, ...modules.flatMap((module) => module.jobs ?? [])],
    async close() {
      live.close()
      await app.actions.drain()
      await signals.stop()
      await database.close()
    },
  }
}

// The signals keep one connection; however small the pool is set, it must leave some for requests.
const listening = 1

const logLevels: Readonly<Record<string, string>> = { DEBUG: 'debug', INFO: 'info', WARNING: 'warn', ERROR: 'error' }
