import type { Ctx } from '../../../../platform/context.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import { memberStateStore } from '../../member-state.store.ts'
import { contestResultStore } from '../contest-result.store.ts'
import type { Contests } from '../contests.ts'
import { boardClosed } from '../facts.ts'
import { contestPeriodStore } from './contest-period.store.ts'
import { dueEndings, type Ending, kindOf, periodText } from './ending.ts'
import { payLater } from './pay-prizes.ts'
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
  const over = dueEndings(contests.openPeriods(), game, ctx.clock.now().getTime())
  if (over.length === 0) return
  contests.settle(await contestPeriodStore(ctx.db).closedAmong(over))
  const due = dueEndings(contests.openPeriods(), game, ctx.clock.now().getTime())
  if (due.length === 0) return
  // Whoever is being answered that an action counted, is in the table.
  await ctx.transaction((own) => memberStateStore(own.db).awaitWriters())
  const failures: unknown[] = []
  for (const ending of due) {
    try {
      await ctx.transaction((own) => close(own, ending))
      contests.settle([ending])
    } catch (error) {
      ctx.log.warn({ err: error, contest: ending.code, period: ending.period }, 'A period could not be closed')
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some periods could not be closed')
}

/** Results, the fact and the order to pay are one transaction; of two that close the same period the second finds it closed. */
async function close(ctx: Ctx, ending: Ending): Promise<void> {
  const periods = contestPeriodStore(ctx.db)
  const results = contestResultStore(ctx.db)
  const endsAt = new Date(ending.endsAt)
  if (!(await periods.begin({ ...ending, endsAt }, ctx.clock.now()))) return
  const participants = await results.close({ ...ending, endsAt }, prizeRanges(ending.prizes))
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
