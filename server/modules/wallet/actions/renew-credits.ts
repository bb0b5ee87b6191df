import type { Ctx } from '../../../platform/context.ts'
import { NamedError } from '../../../platform/errors/named-error.ts'
import { activeMembersPage } from '../../accounts/index.ts'
import { creditsReset } from '../facts.ts'
import { type Movement, nth } from '../ledger.ts'
import { planSettings, renewalAmount } from '../plan.ts'
import { renewalStore } from '../renewal.store.ts'
import { lastEndedStart, periodStart } from '../renewal.ts'
import { lockBalances } from './lock-balances.ts'
import { postAll } from './transfer.ts'

type Member = Awaited<ReturnType<typeof activeMembersPage>>[number]

const pageSize = 500

/**
 * Renews the credits of every active member whose period is over (rules §1.5): page by page, each page in a
 * transaction of its own, so that it can be stopped anywhere and run again, also by several workers at once.
 */
export async function renewCredits(ctx: Ctx): Promise<{ checked: number; reset: number }> {
  let checked = 0
  let reset = 0
  for (let lastId = 0; ; ) {
    const members = await activeMembersPage(ctx, lastId, pageSize)
    reset += await renewDue(ctx, members)
    checked += members.length
    lastId = members.at(-1)?.id ?? lastId
    if (members.length < pageSize) return { checked, reset }
  }
}

async function renewDue(ctx: Ctx, members: readonly Member[]): Promise<number> {
  const days = ctx.settings.get('credit_reset_interval')
  const now = ctx.clock.now()
  const ended = lastEndedStart(now, days)
  const first = members.map(({ id, createdAt }) => ({ userId: id, start: createdAt }))
  const due = (await renewalStore(ctx.db).periodsOf(first)).filter(({ start }) => start <= ended)
  if (due.length === 0) return 0

  const next = due.map(({ userId, start }) => ({ userId, start: periodStart(start, days, now) }))
  return ctx.transaction(async (own) => {
    const begun = new Set(await renewalStore(own.db).begin(next, ended))
    const renewed = members.filter(({ id }) => begun.has(id))
    await topUp(own, renewed)
    return renewed.length
  })
}

/** Writes a reset for each member, also where nothing is missing: the statement then shows that the period began. */
async function topUp(ctx: Ctx, members: readonly Member[]): Promise<void> {
  const ids = members.map(({ id }) => id)
  const balances = await lockBalances(ctx, 'credits', ids)
  const movements = members.map((member) => resetOf(member, balances.get(member.id) ?? 0, ctx.settings.get))
  const postings = await postAll(ctx, 'credits', movements)

  const facts = members.map(({ id, subscription }, index) => {
    const posting = nth(postings, index)
    if (posting instanceof NamedError) throw posting
    const credits = posting.toBalance ?? 0
    ctx.afterCommit(() => ctx.live.toUser(id, { topic: 'credits', credits }))
    return creditsReset(
      { user_id: id, subscription, amount: posting.amount, credits_remaining: credits, transaction_id: posting.id },
      { memberId: id },
    )
  })
  await ctx.announce(...facts)
}

function resetOf({ id, subscription }: Member, balance: number, setting: Ctx['settings']['get']): Movement {
  return {
    from: { system: 'issuance' },
    to: { user: id },
    amount: renewalAmount(balance, setting(planSettings[subscription])),
    reason: 'reset',
  }
}
