import type { Logger } from 'pino'
import type { Clock } from './clock/clock.ts'
import type { Config } from './config/config.ts'
import type { Db } from './db/database.ts'
import type { Announce } from './facts/fact.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Live } from './live/live.ts'
import type { Mailer } from './mail/mailer.ts'
import type { Random } from './random/random.ts'
import type { Signals } from './signals/signals.ts'

/**
 * The long-lived parts that modules offer (the settings reader, the action recorder …). Each module adds its own with
 * `declare module`; the compiler then demands it where everything is wired, in `processes/context.ts`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Services {}

/** The parts that live as long as the process. */
export interface AppContext extends Services {
  readonly config: Config
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  readonly mailer: Mailer
  readonly signals: Signals
  readonly live: Live
  /** Runs `work` in one transaction: committed when it resolves, rolled back when it throws. */
  transaction<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>
  /** A context outside any transaction, for reads. */
  reading(): Ctx
}

/** What handlers, listeners and jobs receive: the same parts, bound to one transaction (or to the pool, for reads). */
export interface Ctx extends AppContext {
  readonly db: Db
  readonly jobs: Jobs
  readonly announce: Announce
  /** Runs after the commit and before the answer leaves; never when the transaction is rolled back. */
  afterCommit(effect: () => void | Promise<void>): void
}
