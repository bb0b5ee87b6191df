import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import type { MovableClock } from '../../../../platform/clock/clock.ts'
import { movableJobTime, moveClock } from '../../../../platform/jobs/job-time.ts'
import { startWorker, type Worker } from '../../../../platform/jobs/worker.ts'
import { type OpenContext, openContext } from '../../../../processes/context.ts'
import { testParts } from '../../../../testing/test-parts.ts'
import { copyOfTemplate } from '../../../../testing/test-tribu.ts'
import { aBoard, gameRules } from '../../engine/game/builders.ts'
import { aCrowd, aScore, scoresText } from '../builders.ts'
import { loadContests } from '../contests.ts'
import { contestPeriodStore } from './contest-period.store.ts'
import { closing } from './jobs.ts'

let database: Awaited<ReturnType<typeof copyOfTemplate>>
let open: OpenContext
let clock: MovableClock

beforeAll(async () => {
  database = await copyOfTemplate()
  const made = testParts({ connectionString: database.address, now: '2026-03-09T12:00:00Z' })
  clock = made.clock
  open = await openContext(made.parts)
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

const prizes = [{ from: 1, to: null, lumis: 5, unlock: null }]
const board = aBoard(7, { code: 'daily', period: 'day', close_after_minutes: 17, prizes })
const game = gameRules({ boards: [board], events: [] })
const day = dayNamed('2026-03-09')

async function startClosing(): Promise<Worker> {
  const { app, database: held } = open
  const contests = await loadContests({ db: held.db, signals: app.signals, onError: () => undefined })
  const { jobs, recurrences, resume } = closing(() => ({ contests, game }))
  const names = new Set([...jobs, ...recurrences.map(({ job }) => job)].map(({ name }) => name))
  await app.transaction((ctx) => resume(ctx))
  return startWorker({
    app,
    database: held,
    jobs: [...open.jobs.filter(({ name }) => !names.has(name)), ...jobs],
    timetable: recurrences,
    time: movableJobTime(clock),
    concurrency: 2,
  })
}

const periodOf = (period: number) => contestPeriodStore(open.database.db).find({ contest: 'b7', period })

test('a period is closed and paid at the very instant at which it becomes final', async () => {
  await aCrowd(open.database.db, [scoresText({ b7: aScore(day, 3, 1) }), scoresText({ b7: aScore(day + 1, 3, 1) })])
  const worker = await startClosing()
  await moveClock(clock, new Date('2026-03-10T05:16:59Z'), open.database.db)
  expect(await periodOf(day)).toBeUndefined()
  await moveClock(clock, new Date('2026-03-10T12:00:00Z'), open.database.db)
  const closed = await periodOf(day)
  expect(closed?.paidAt).toEqual(expect.any(Date))
  expect(closed?.closedAt.toISOString()).toMatch(/^2026-03-10T05:17:/)
  await moveClock(clock, new Date('2026-03-11T12:00:00Z'), open.database.db)
  expect((await periodOf(day + 1))?.closedAt.toISOString()).toMatch(/^2026-03-11T05:17:/)
  await worker.stop()
})

test('what became final while nothing ran is closed after the start', async () => {
  await aCrowd(open.database.db, [scoresText({ b7: aScore(day + 2, 3, 1) })])
  clock.set(new Date('2026-03-20T12:00:00Z'))
  const worker = await startClosing()
  await expect.poll(async () => (await periodOf(day + 2))?.paidAt).toEqual(expect.any(Date))
  await worker.stop()
})
