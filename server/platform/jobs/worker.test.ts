import { sql } from 'kysely'
import Type from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenContext, openContext } from '../../processes/context.ts'
import { testParts } from '../../testing/test-parts.ts'
import { copyOfTemplate } from '../../testing/test-tribu.ts'
import type { MovableClock } from '../clock/clock.ts'
import { movableJobTime, moveClock, settle } from './job-time.ts'
import { defineJob, type Recurrence } from './jobs.ts'
import { startWorker, type Worker } from './worker.ts'

const start = '2026-03-01T08:00:00.000Z'
const rung: string[] = []
let failures = 0

const ring = defineJob('ring', Type.Object({ bell: Type.String() }), async (ctx, { bell }) => {
  rung.push(`${bell} ${ctx.clock.now().toISOString()}`)
})
const stumble = defineJob('stumble', Type.Object({}), async () => {
  failures += 1
  if (failures === 1) throw new Error('first step')
})
const hourly: Recurrence = {
  job: defineJob('hourly', Type.Object({}), async (ctx) => void rung.push(`hour ${ctx.clock.now().toISOString()}`)),
  pattern: '0 * * * *',
  timeZone: 'UTC',
}

let database: Awaited<ReturnType<typeof copyOfTemplate>>
let open: OpenContext
let clock: MovableClock
let worker: Worker

beforeAll(async () => {
  database = await copyOfTemplate()
  const test = testParts({ connectionString: database.address, now: start })
  clock = test.clock
  open = await openContext(test.parts)
  worker = await startWorker({
    app: open.app,
    database: open.database,
    jobs: [ring, stumble],
    timetable: [hourly],
    time: movableJobTime(clock),
    concurrency: 2,
  })
})

afterAll(async () => {
  await worker.stop()
  await open.close()
  await database.drop()
})

const moveTo = (instant: string) => moveClock(clock, new Date(instant), open.database.db)
const ringAt = (bell: string, runAt?: string, key?: string) =>
  open.app.transaction((ctx) =>
    ctx.jobs.add(ring, { bell }, { ...(runAt && { runAt: new Date(runAt) }), ...(key && { key }) }),
  )
const heard = (bell: string) =>
  rung.filter((line) => line.startsWith(`${bell} `)).map((line) => line.split(' ')[1] ?? '')

test('a job without an instant runs after the commit', async () => {
  await ringAt('now')
  await settle(open.database.db)
  expect(heard('now')).toHaveLength(1)
})

test('a job of a transaction that is rolled back never runs', async () => {
  const work = open.app.transaction(async (ctx) => {
    await ctx.jobs.add(ring, { bell: 'never' })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  await settle(open.database.db)
  expect(heard('never')).toEqual([])
})

test('a job for later runs when the product’s clock gets there, at that instant', async () => {
  await ringAt('later', '2026-03-01T08:30:00.000Z')
  await moveTo('2026-03-01T08:29:59.000Z')
  expect(heard('later')).toEqual([])
  await moveTo('2026-03-01T08:45:00.000Z')
  expect(heard('later')[0]).toMatch(/^2026-03-01T08:30:0/)
})

test('a later job with the same key replaces one that waits', async () => {
  await ringAt('first', '2026-03-01T09:10:00.000Z', 'bell')
  await ringAt('second', '2026-03-01T09:20:00.000Z', 'bell')
  await moveTo('2026-03-01T09:30:00.000Z')
  expect(heard('first')).toEqual([])
  expect(heard('second')).toHaveLength(1)
})

test('what comes back by the clock comes at each of its hours, also when the clock jumps', async () => {
  rung.length = 0
  await moveTo('2026-03-01T13:30:00.000Z')
  expect(heard('hour').map((instant) => instant.slice(11, 16))).toEqual(['10:00', '11:00', '12:00', '13:00'])
})

test('a payload that is not what the job takes fails the job, not the worker', async () => {
  await open.app.transaction((ctx) => ctx.jobs.add(ring, { bell: 3 } as never))
  await ringAt('after')
  await settle(open.database.db)
  expect(heard('after')).toHaveLength(1)
})

test('a job that failed is tried again', async () => {
  await open.app.transaction((ctx) => ctx.jobs.add(stumble, {}))
  await expect.poll(() => failures, { timeout: 15_000 }).toBe(2)
})

test('a job that a worker was at when it died is taken up by the next that starts, one that a living worker is at is not', async () => {
  const gate = Promise.withResolvers<void>()
  let begun = 0
  const slow = defineJob('slow', Type.Object({}), async () => {
    begun += 1
    await gate.promise
  })
  const start = () => {
    const time = movableJobTime(clock)
    const { app, database } = open
    return startWorker({ app, database, jobs: [slow], timetable: [], time, concurrency: 1 })
  }
  const living = await start()
  await open.app.transaction((ctx) => ctx.jobs.add(slow, {}))
  await expect.poll(() => begun).toBe(1)
  const other = await start()
  await open.app.transaction((ctx) => ctx.jobs.add(slow, {}))
  await expect.poll(() => begun).toBe(2)
  gate.resolve()
  await settle(open.database.db)
  await Promise.all([living.stop(), other.stop()])
  expect(begun).toBe(2)

  await open.app.transaction((ctx) => ctx.jobs.add(slow, {}))
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-that-died'
    where run_at <= now()`.execute(open.database.db)
  const next = await start()
  await expect.poll(() => begun).toBe(3)
  await next.stop()
})
