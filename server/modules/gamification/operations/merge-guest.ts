import { localDay } from '../../../platform/clock/local-day.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findMembers } from '../../accounts/index.ts'
import { actionStore } from '../action.store.ts'
import { actionBatchStore, type ChangedState, runWithin } from '../action-batch.store.ts'
import { bonusKeyOf } from '../completion-rule.ts'
import { type Folded, initialState, merge, settle } from '../engine/engine.ts'
import { type JudgedState, memberStateStore } from '../member-state.store.ts'
import { factsOf } from '../recorder/batch-facts.ts'
import { actionsOf } from '../recorder/judge.ts'
import { hashed } from '../recorder/keys.ts'
import { rulesStore } from '../rules.store.ts'
import type { Rules } from '../rules.ts'

/**
 * A guest logged in to an account it had before: what it did becomes the account's. What both were rewarded for counts
 * once, and lists that are complete only together earn their bonus now. Runs in the transaction of the login.
 */
export async function mergeGuestActions(ctx: Ctx, guestId: number, memberId: number): Promise<void> {
  const rules = await rulesStore(ctx.db).hold()
  const states = memberStateStore(ctx.db)
  const [guest, member] = await lockBoth(ctx, guestId, memberId)
  const nothing = { points: 0, badges: 0, pointsAt: null }
  await states.change(guestId, { presence: 'merged', state: initialState, standing: nothing })
  ctx.afterCommit(() => ctx.ranks.publish([{ memberId: guestId, gone: true }]))
  if (guest.state.actions === 0) return

  const actions = actionStore(ctx.db)
  const duplicates = await actions.voidDuplicates(guestId, memberId)
  await actions.move(guestId, memberId)
  const merged = merge(member.state, guest.state, duplicates)
  const folded = await settled(ctx, memberId, merged, rules)
  await write(ctx, { before: member, kind: 'registered', ...folded }, folded, rules)
  ctx.afterCommit(() => ctx.ranks.publish([{ memberId, version: member.version + 1, ...folded.standing }]))
}

/** Both rows, made where there was none: an action of the guest that is still under way then meets one that says merged. */
async function lockBoth(ctx: Ctx, guestId: number, memberId: number): Promise<readonly [JudgedState, JudgedState]> {
  await actionBatchStore(runWithin(ctx.db)).ensure([
    { id: guestId, kind: 'anonymous' },
    { id: memberId, kind: 'registered' },
  ])
  const locked = await memberStateStore(ctx.db).lock([guestId, memberId])
  const [guest, member] = [guestId, memberId].map((id) => locked.find((state) => state.memberId === id))
  if (guest === undefined || member === undefined)
    throw new Error('The rows of a guest or of a member have disappeared')
  return [guest, member]
}

/** The state with everything in it that is due now. */
async function settled(ctx: Ctx, memberId: number, state: Folded['state'], rules: Rules): Promise<Folded> {
  const bonusKeys = [...rules.completionsOf.values()].flat().map((rule) => hashed(bonusKeyOf(rule)))
  const given = await actionStore(ctx.db).rewardedSince(memberId, bonusKeys)
  const now = ctx.clock.now().getTime()
  return settle(state, now, { rules, kind: 'registered' }, (uniqueKey) => given.has(hashed(uniqueKey)))
}

async function write(ctx: Ctx, changed: ChangedState, { steps }: Folded, rules: Rules): Promise<void> {
  const { memberId } = changed.before
  const now = ctx.clock.now()
  const bonuses = actionsOf(
    {
      memberId,
      occurredAt: now,
      receivedAt: now,
      localDay: localDay(now, await timeZoneOf(ctx, memberId)),
      channel: 'engine',
      metadata: null,
      requestKey: null,
      requestHash: null,
      uniqueKey: null,
    },
    steps,
    0,
  )
  const ids = await actionBatchStore(runWithin(ctx.db)).write(rules.version, [changed], bonuses)
  if (ids.size !== bonuses.length) throw new Error('A locked state was changed by somebody else')
  await ctx.announce(...factsOf({ states: [changed], actions: bonuses }, ids, rules))
}

async function timeZoneOf(ctx: Ctx, memberId: number): Promise<string> {
  const members = await findMembers(ctx, [memberId])
  return members.get(memberId)?.timeZone ?? ctx.settings.get('time_zone')
}
