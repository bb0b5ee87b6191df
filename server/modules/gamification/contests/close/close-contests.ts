import type { Ctx } from '../../../../platform/context.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import { memberStateStore } from '../../member-state.store.ts'
import { contestResultStore } from '../contest-result.store.ts'
import type { Contests } from '../contests.ts'
import { boardClosed } from '../facts.ts'
import { contestPeriodStore } from './contest-period.store.ts'
import { dueEndings, type Ending, isSame, isToldByStates, kindOf, periodText } from './ending.ts'
import { entriesInTime } from './in-time.ts'
import { openPeriodStore } from './open-period.store.ts'
import { payLater } from './pay-prizes.ts'
import { entriesByStates } from './period-entry.store.ts'
import { prizeRanges } from './prize-ranges.ts'

export interface ClosingParts {
  readonly contests: Contests
  readonly game: GameRules
}

/** Told to open pages: a table is final. */
const closedTopic = 'gamification.contest'

/**
 * Closes every period that is over and in which somebody has a score, oldest first, the ones of a time in which nobody
 * could do it included. One that fails does not keep the others from being closed.
 */
export async function closeDue(ctx: Ctx, { contests, game }: ClosingParts): Promise<void> {
  const now = ctx.clock.now().getTime()
  const seen = contests.openPeriods()
  const { open, due } = await ctx.transaction(async (own) => {
    const open = await openPeriodStore(own.db).follow(seen)
    const due = dueEndings(open, game, now)
    // Whoever is being answered that an action counted, is in the table.
    if (due.length > 0) await memberStateStore(own.db).awaitWriters()
    return { open, due }
  })
  contests.settle(seen.filter((period) => !open.some((each) => isSame(each, period))))
  const failures: unknown[] = []
  for (const ending of due) {
    try {
      await ctx.transaction((own) => close(own, ending, isToldByStates(ending, open, now)))
      contests.settle([ending])
    } catch (error) {
      ctx.log.warn({ err: error, contest: ending.code, period: ending.period }, 'A period could not be closed')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some periods could not be closed')
}

/** Results, the fact and the order to pay are one transaction; of two that close the same period the second finds it closed. */
async function close(ctx: Ctx, ending: Ending, byStates: boolean): Promise<void> {
  await openPeriodStore(ctx.db).remove(ending)
  const periods = contestPeriodStore(ctx.db)
  const results = contestResultStore(ctx.db)
  const endsAt = new Date(ending.endsAt)
  if (!(await periods.begin({ ...ending, endsAt }, ctx.clock.now()))) return
  const entries = byStates ? entriesByStates(ending) : await entriesInTime(ctx, ending)
  const participants = await results.close({ ...ending, endsAt }, prizeRanges(ending.prizes), entries)
  await periods.setParticipants(ending, participants)
  const winners = await results.resultsOf(ending, 0, 3)
  await ctx.announce(
    boardClosed({
      contest: ending.code,
      kind: kindOf(ending.contest),
      period: periodText(ending),
      ends_at: endsAt.toISOString(),
      participants,
      winners: winners.map(({ rank, memberId, score, lumis }) => ({ rank, user_id: memberId, score, lumis })),
    }),
  )
  await payLater(ctx, ending)
  ctx.afterCommit(() => ctx.live.toAll({ topic: closedTopic, contest: ending.code, period: periodText(ending) }))
}
