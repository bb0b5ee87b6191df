import type { Static, TSchema } from 'typebox'
import type { Ctx } from '../context.ts'

/** A named piece of work for later. `perform` is thin: it calls one operation. */
export interface Job<S extends TSchema = TSchema> {
  readonly name: string
  readonly payload: S
  /** Runs outside a transaction, so that long work can commit in steps; use `ctx.transaction`. */
  perform(ctx: Ctx, payload: Static<S>): Promise<void>
}

export interface JobOptions {
  /** Instant on the product's clock; absent: as soon as the transaction commits. */
  readonly runAt?: Date
  /** A later job with the same key replaces one that has not started. */
  readonly key?: string
  /** Jobs of one queue run one after the other: a slow address then holds one worker, not all. */
  readonly queue?: string
  /** Tries before it is given up; the waits between them grow. */
  readonly maxAttempts?: number
}

/** Jobs are rows of the running transaction: rolled back with it, never lost after its commit. */
export interface Jobs {
  add<S extends TSchema>(job: Job<S>, payload: Static<S>, options?: JobOptions): Promise<void>
}

export function defineJob<S extends TSchema>(
  name: string,
  payload: S,
  perform: (ctx: Ctx, payload: Static<S>) => Promise<void>,
): Job<S> {
  return { name, payload, perform }
}

/** Work that comes back by the clock: a job without payload and a cron pattern, listed in `processes/timetable.ts`. */
export interface Recurrence {
  readonly job: Job
  /** Cron pattern, read in `timeZone`. */
  readonly pattern: string
  readonly timeZone: string
}
