import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import type { MovableClock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/db/database.ts'
import { parserOf } from '../../platform/http/validation.ts'
import { moveClock } from '../../platform/jobs/job-time.ts'

const Instant = Type.Object({ now: Type.String({ format: 'date-time' }) })
const Step = Type.Object({ seconds: Type.Number({ minimum: 0 }) })

/** The routes of `TEST_CLOCK=true` (design §6). They answer when the jobs that became due have run. */
export function testClockRoutes(clock: MovableClock, db: Db): (server: FastifyInstance) => Promise<void> {
  const config = { platform: 'test clock' }
  const parseInstant = parserOf(Instant, 'body')
  const parseStep = parserOf(Step, 'body')
  const answer = () => ({ now: clock.now().toISOString() })

  return async (server) => {
    server.get('/_test/clock', { config }, async () => answer())
    server.put('/_test/clock', { config }, async ({ body }) => {
      const { now } = parseInstant(body) as Static<typeof Instant>
      await moveClock(clock, new Date(now), db)
      return answer()
    })
    server.post('/_test/clock/advance', { config }, async ({ body }) => {
      const { seconds } = parseStep(body) as Static<typeof Step>
      await moveClock(clock, new Date(clock.now().getTime() + seconds * 1000), db)
      return answer()
    })
  }
}
