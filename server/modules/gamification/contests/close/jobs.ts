import Type from 'typebox'
import type { Ctx } from '../../../../platform/context.ts'
import { defineJob, type Job, type Recurrence } from '../../../../platform/jobs/jobs.ts'
import { type ClosingParts, closeDue } from './close-contests.ts'
import { nextClose } from './ending.ts'
import { payPrizes, resumePrizes } from './pay-prizes.ts'

interface Closing {
  readonly jobs: readonly Job[]
  readonly recurrences: readonly Recurrence[]
  /** After a start: closes what became due meanwhile, and goes on paying. Runs in the transaction of the start. */
  resume(ctx: Ctx): Promise<void>
}

const nothing = Type.Object({})
const key = 'gamification:close-contests'

/**
 * What closes contests by the clock. Each turn books the next one for the instant at which a period becomes final, so
 * that nothing runs in between; every hour somebody looks for what has come up since (an event, a changed rule).
 */
export function closing(partsOf: (ctx: Ctx) => ClosingParts): Closing {
  const closeAndBook = async (ctx: Ctx) => {
    const parts = partsOf(ctx)
    const next = nextClose(parts.contests.openPeriods(), parts.game, ctx.clock.now().getTime())
    if (next !== undefined) {
      await ctx.transaction((own) => own.jobs.add(closeContests, {}, { runAt: new Date(next), key }))
    }
    await closeDue(ctx, parts)
  }
  const closeContests = defineJob('close-contests', nothing, closeAndBook)
  const lookAfterContests = defineJob('look-after-contests', nothing, closeAndBook)
  return {
    jobs: [closeContests, payPrizes],
    recurrences: [{ job: lookAfterContests, pattern: '0 * * * *', timeZone: 'UTC' }],
    async resume(ctx) {
      await ctx.jobs.add(closeContests, {}, { key })
      await resumePrizes(ctx)
    },
  }
}
