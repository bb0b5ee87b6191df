import { pino } from 'pino'
import { type MovableClock, movableClock } from '../platform/clock/clock.ts'
import { parseConfig } from '../platform/config/config.ts'
import { movableJobTime } from '../platform/jobs/job-time.ts'
import { systemRandom } from '../platform/random/random.ts'
import { testClockRoutes } from '../processes/routes/test-clock.ts'
import type { TribuParts } from '../processes/tribu.ts'
import { pagesFolder } from '../processes/web-build.ts'

export const testSecretKey = 'a key that only tests use, 32 characters or more'

export interface TestOptions {
  readonly connectionString: string
  /** Variables of the environment, as a person would set them. */
  readonly environment?: Readonly<Record<string, string>>
  /** Where the clock stands when the test begins. */
  readonly now?: string
  /** Rate limits are off unless a test is about them. */
  readonly rateLimits?: boolean
  /**
   * Counts the first request of a member on a local day as a login, as the server does. Off unless a test is about it:
   * tests choose what members do, and count it.
   */
  readonly visits?: boolean
  /** Serves the built pages too, for tests in a browser. */
  readonly pages?: boolean
}

/** The parts of a product under test: a clock that can be moved, a silent log, strict answers. */
export function testParts({
  connectionString,
  environment = {},
  now,
  rateLimits = false,
  visits = false,
  pages = false,
}: TestOptions): {
  parts: TribuParts
  clock: MovableClock
} {
  const clock = movableClock()
  if (now !== undefined) clock.set(new Date(now))
  const parts: TribuParts = {
    config: parseConfig({ RATE_LIMITS: String(rateLimits), TEST_CLOCK: 'true', ...environment }),
    connectionString,
    clock,
    jobTime: movableJobTime(clock),
    random: systemRandom,
    log: pino({ level: 'silent' }),
    secretKey: testSecretKey,
    strict: true,
    visits,
    plugins: ({ database }) => [testClockRoutes(clock, database.db)],
    pagesFolder: pages ? pagesFolder : undefined,
  }
  return { parts, clock }
}
