import { EventEmitter } from 'node:events'
import { Cron } from 'croner'
import { type Runner, run, runMigrations, type TaskList, type WorkerEventMap } from 'graphile-worker'
import type pg from 'pg'
import type { TSchema } from 'typebox'
import type { AppContext, Ctx } from '../context.ts'
import type { Database, Db } from '../db/database.ts'
import { parserOf } from '../http/validation.ts'
import { holdWorkerAlive, jobStore } from './job.store.ts'
import { silentLogger } from './job-log.ts'
import type { JobTime } from './job-time.ts'
import type { Job, Jobs, Recurrence } from './jobs.ts'

const recoverEveryMilliseconds = 30_000

// One to listen, the others to take jobs and to tick them off. The queue takes a job that it cannot tick off, because requests hold
// every connection, for an error that nobody handles.
const ownConnections = 3

/** Creates the tables of the job queue. */
export function prepareJobs(pool: pg.Pool): Promise<void> {
  return runMigrations({ pgPool: pool, logger: silentLogger })
}

/** Jobs of one transaction. */
export function jobsIn(db: Db, time: JobTime): Jobs {
  return {
    async add(job, payload, { runAt, key, queue, maxAttempts = 10 } = {}) {
      await jobStore(db).add({ name: job.name, payload, runAt: time.stored(runAt), key, queue, maxAttempts })
    },
  }
}

export interface WorkerOptions {
  readonly app: AppContext
  readonly database: Pick<Database, 'poolApart'>
  readonly jobs: readonly Job[]
  readonly timetable: readonly Recurrence[]
  readonly time: JobTime
  readonly concurrency: number
}

export interface Worker {
  stop(): Promise<void>
}

/** Takes jobs as they become due. Several workers may run side by side. */
export async function startWorker({
  app,
  database,
  jobs,
  timetable,
  time,
  concurrency,
}: WorkerOptions): Promise<Worker> {
  const recurring = timetable.map((recurrence) => comingBack(recurrence, time))
  const tasks = taskList(app, [...jobs, ...recurring])
  const stopRecovering = await recoverAbandoned(app)
  const pool = database.poolApart(ownConnections)
  const runner: Runner = await run({
    events: tellingThatItLives(app),
    pgPool: pool,
    taskList: tasks,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    parsedCronItems: [],
    logger: silentLogger,
  })
  await app.transaction(async (ctx) => {
    for (const recurrence of timetable) await scheduleNext(ctx, recurrence, time)
  })
  return {
    async stop() {
      stopRecovering()
      await runner.stop()
      await pool.end()
    },
  }
}

/** The connection on which the worker listens, now or after a reconnection, is what it lives by. */
function tellingThatItLives({ log }: AppContext): EventEmitter {
  const events = new EventEmitter()
  events.on('pool:listen:success', ({ client, workerPool }: WorkerEventMap['pool:listen:success']) => {
    holdWorkerAlive(client, workerPool.id).catch((error: unknown) =>
      log.warn({ err: error }, 'The worker could not say that it lives'),
    )
  })
  return events
}

/** The queue itself gives up on a worker after four hours; people wait for these jobs. Answers how to stop it. */
async function recoverAbandoned(app: AppContext): Promise<() => void> {
  const recover = () => jobStore(app.reading().db).unlockAbandoned()
  await recover()
  const timer = setInterval(() => {
    recover().catch((error: unknown) => app.log.warn({ err: error }, 'Abandoned jobs could not be looked for'))
  }, recoverEveryMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

function taskList(app: AppContext, jobs: readonly Job[]): TaskList {
  const tasks: TaskList = {}
  for (const job of jobs) {
    if (tasks[job.name] !== undefined) throw new Error(`Two jobs are named ${job.name}`)
    tasks[job.name] = taskOf(app, job)
  }
  return tasks
}

function taskOf(app: AppContext, job: Job<TSchema>) {
  const parse = parserOf(job.payload, 'body')
  return async (payload: unknown) => {
    try {
      await job.perform(app.reading(), parse(payload) as never)
    } catch (error) {
      app.log.error({ err: error, job: job.name }, 'A job failed and will be tried again')
      throw error
    }
  }
}

const keyOf = ({ job }: Recurrence) => `recurring:${job.name}`

/** Books the next turn before this one, so that a failing turn never ends the series. */
function comingBack(recurrence: Recurrence, time: JobTime): Job {
  return {
    ...recurrence.job,
    perform: async (ctx, payload) => {
      await ctx.transaction((own) => scheduleNext(own, recurrence, time))
      await recurrence.job.perform(ctx, payload)
    },
  }
}

/**
 * A turn that is booked for then or before stays: one that fell due while the server was down runs at once. One that is
 * booked for later gives way, so that a changed pattern acts.
 */
async function scheduleNext(ctx: Ctx, recurrence: Recurrence, time: JobTime): Promise<void> {
  const key = keyOf(recurrence)
  const next = new Cron(recurrence.pattern, { timezone: recurrence.timeZone }).nextRun(ctx.clock.now())
  if (next === null) throw new Error(`${recurrence.pattern} never comes`)
  const booked = await jobStore(ctx.db).bookedFor(key)
  if (booked !== undefined && booked <= (time.stored(next) ?? next)) return
  await ctx.jobs.add(recurrence.job, {}, { runAt: next, key })
}
