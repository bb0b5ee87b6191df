import Type from 'typebox'
import type { Ctx } from '../../../../platform/context.ts'
import type { Announcement } from '../../../../platform/facts/fact.ts'
import { defineJob } from '../../../../platform/jobs/jobs.ts'
import { rewardAll } from '../../../wallet/index.ts'
import { contestResultStore, type WonPrize } from '../contest-result.store.ts'
import type { ContestPeriod } from '../contests.ts'
import { prizeWon } from '../facts.ts'
import { type ClosedPeriod, contestPeriodStore } from './contest-period.store.ts'
import { kindOf, periodText } from './ending.ts'

const prizesPerStep = 10_000
// A job that is taken back by a stopping process should not be long.
const stepsPerJob = 20
/** Places whose winners are told one by one; a page that is open for somebody else learns that the table is final. */
const lastTold = 100
/** Places with something to unlock that others are told of: a prize for everybody is not a million facts. */
const lastAnnounced = 1000

/** Pays what the places of a closed period won. */
export const payPrizes = defineJob(
  'pay-prizes',
  Type.Object({ contest: Type.String(), period: Type.Integer() }),
  async (ctx, closed) => {
    if (await paySteps(ctx, closed, stepsPerJob)) await ctx.transaction((own) => payLater(own, closed))
  },
)

export async function payLater(ctx: Ctx, { contest, period }: ContestPeriod): Promise<void> {
  await ctx.jobs.add(payPrizes, { contest, period }, { key: `gamification:prizes:${contest}@${period}` })
}

/** After a start: goes on with what a killed process left unpaid. */
export async function resumePrizes(ctx: Ctx): Promise<void> {
  for (const closed of await contestPeriodStore(ctx.db).unpaid()) await payLater(ctx, closed)
}

/**
 * At most so many steps, each in its own transaction. Answers whether there may be more. Results never change, so those of the next
 * step are read while the ones before are being paid.
 */
export async function paySteps(
  ctx: Ctx,
  period: ContestPeriod,
  steps: number,
  perStep: number = prizesPerStep,
): Promise<boolean> {
  const closed = await contestPeriodStore(ctx.db).find(period)
  if (closed === undefined) return false
  const pageAfter = (cursor: number) => readPage(ctx, closed, cursor, perStep)
  let page = await pageAfter(closed.paidCursor)
  for (let step = 0; step < steps; step += 1) {
    const paying = ctx.transaction((own) => paySome(own, closed, page))
    const [cursor, next] = await Promise.all([paying, pageAfter(page.last)])
    if (cursor === null) return false
    // Somebody else may be paying, too.
    page = cursor === next.after ? next : await pageAfter(cursor)
  }
  return true
}

/** The prizes after a member, in the order of the ids of members. */
interface PrizePage {
  readonly after: number
  readonly prizes: readonly WonPrize[]
  /** The last member on it. */
  readonly last: number
  readonly isMore: boolean
}

async function readPage({ db }: Ctx, period: ContestPeriod, after: number, perStep: number): Promise<PrizePage> {
  const prizes = await contestResultStore(db).prizesAfter(period, after, perStep)
  return { after, prizes, last: prizes.at(-1)?.memberId ?? after, isMore: prizes.length === perStep }
}

/**
 * Pays the prizes of a page and moves the cursor behind them; a page that does not begin at the cursor is left alone. Answers where
 * to go on, null when all is paid. Whoever is killed in between has done nothing; and should a prize come up twice, its key
 * pays once.
 */
async function paySome(
  ctx: Ctx,
  period: ContestPeriod,
  { after, prizes, last, isMore }: PrizePage,
): Promise<number | null> {
  const periods = contestPeriodStore(ctx.db)
  const closed = await periods.lock(period)
  if (closed === undefined || closed.paidAt !== null) return null
  if (closed.paidCursor !== after) return closed.paidCursor
  await rewardAll(ctx, paymentsFor(closed, prizes))
  await ctx.announce(...prizes.filter(isAnnounced).map((prize) => wonFact(closed, prize)))
  await periods.advance(closed, { cursor: last, paidAt: isMore ? null : ctx.clock.now() })
  ctx.afterCommit(() => {
    for (const prize of prizes) if (prize.rank <= lastTold) tell(ctx, closed, prize)
  })
  return isMore ? last : null
}

function paymentsFor({ contest, period }: ClosedPeriod, prizes: readonly WonPrize[]) {
  return prizes
    .filter(({ lumis }) => lumis > 0)
    .map(
      ({ memberId, rank, lumis }) =>
        ({
          memberId,
          amount: lumis,
          key: `prize:${contest}:${period}:${memberId}`,
          reference: `${contest}:${period}:${rank}`,
          reason: kindOf(contest),
        }) as const,
    )
}

function isAnnounced({ rank, unlock }: WonPrize): boolean {
  return rank <= 3 || (unlock !== null && rank <= lastAnnounced)
}

function wonFact(closed: ClosedPeriod, { memberId, rank, score, lumis, unlock }: WonPrize): Announcement {
  const { code, contest, closedAt } = closed
  const kind = kindOf(contest)
  const payload = {
    contest: code,
    kind,
    period: periodText(closed),
    user_id: memberId,
    rank,
    score,
    lumis,
    unlock,
  } as const
  return prizeWon(payload, { memberId, occurredAt: closedAt })
}

function tell(ctx: Ctx, closed: ClosedPeriod, { memberId, rank, lumis, unlock }: WonPrize): void {
  const prize = { contest: closed.code, period: periodText(closed), rank, lumis, unlock }
  ctx.live.toUser(memberId, { topic: 'gamification', prize })
}
