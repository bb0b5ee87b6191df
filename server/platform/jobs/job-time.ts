import { setTimeout as wait } from 'node:timers/promises'
import type { MovableClock } from '../clock/clock.ts'
import type { Db } from '../db/database.ts'
import { jobStore } from './job.store.ts'

/** How the queue's instants relate to the product's clock. */
export interface JobTime {
  stored(runAt: Date | undefined): Date | undefined
}

export const realJobTime: JobTime = { stored: (runAt) => runAt }

// The queue compares with the database's clock. Under a clock that tests move, jobs for later wait a thousand years
// ahead, where the database never gets to, and are released when the product's clock reaches them.
const shift = 1000 * 365.2425 * 24 * 3600 * 1000
const shifted = (instant: Date) => new Date(instant.getTime() + shift)
const horizon = shift / 2

export function movableJobTime(clock: MovableClock): JobTime {
  return { stored: (runAt) => (runAt === undefined || runAt <= clock.now() ? undefined : shifted(runAt)) }
}

/** Moves the clock to `target`, stopping at every instant at which a job is due; resolves when those jobs have run. */
export async function moveClock(clock: MovableClock, target: Date, db: Db): Promise<void> {
  const store = jobStore(db)
  const floor = new Date(Date.now() + horizon)
  await settle(db)
  for (;;) {
    const next = await store.nextAfter(floor)
    if (next === undefined || next > shifted(target)) break
    const due = new Date(next.getTime() - shift)
    if (due > clock.now()) clock.set(due)
    await store.release(floor, next)
    await settle(db)
  }
  clock.set(target)
  await settle(db)
}

/** Resolves when no job is due or running, the ones that jobs add included. */
export async function settle(db: Db): Promise<void> {
  while ((await jobStore(db).busy()) > 0) await wait(10)
}
