import { dayOf, dayText } from '../../../platform/clock/calendar.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findMembers } from '../../accounts/index.ts'
import { actionStore } from '../action.store.ts'
import type { KeptEffects } from '../action.ts'
import { actionBatchStore, type ChangedState, runWithin } from '../action-batch.store.ts'
import { bonusKeyOf } from '../completion-rule.ts'
import { type Folded, initialState, merge, settle } from '../engine/engine.ts'
import type { GameState } from '../engine/game/game-state.ts'
import { isRefusal } from '../engine/game/turn.ts'
import { historyStore } from '../history.store.ts'
import { type JudgedState, memberStateStore } from '../member-state.store.ts'
import { factsOf } from '../recorder/batch-facts.ts'
import { revise } from '../recorder/corrections.ts'
import { entriesOf } from '../recorder/history.ts'
import { actionsOf, keptDays } from '../recorder/judge.ts'
import { hashed } from '../recorder/keys.ts'
import { type History, openGame, playOn, type Revision, settled as settledGame } from '../recorder/member-game.ts'
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
  ctx.afterCommit(() => {
    ctx.ranks.publish([{ memberId: guestId, gone: true }])
    ctx.contests.publish([{ memberId: guestId, gone: true }])
  })
  if (guest.state.actions === 0) return

  const begun = await historyStore(ctx.db).beginning(guestId)
  if (begun === undefined) throw new Error('A guest has acted, but its log is empty')
  const actions = actionStore(ctx.db)
  const duplicates = await actions.voidDuplicates(guestId, memberId)
  await actions.move(guestId, memberId)
  const counts = new Map(
    [...Map.groupBy(duplicates, ({ typeId }) => typeId)].map(([type, some]) => [type, some.length]),
  )
  const merged = merge(member.state, guest.state, counts)
  const now = ctx.clock.now()
  const folded = await settled(ctx, memberId, merged, { rules, now })
  const united = await unitedGame(ctx, memberId, begun)
  const game = await write(ctx, { before: member, kind: 'registered', ...folded }, folded, {
    guestId,
    rules,
    now,
    voided: duplicates.flatMap(voided),
    ...united,
  })
  const version = member.version + 1
  ctx.afterCommit(() => {
    ctx.ranks.publish([{ memberId, version, ...folded.standing }])
    ctx.contests.publish([{ memberId, version, scores: game.scores, xp: game.experience.lifetime }])
  })
}

/** What was done twice earns once: the guest's reward is taken back. */
function voided({ id, effects: { game: was } }: { id: number; effects: KeptEffects }): Revision[] {
  return was === undefined ? [] : [{ id, was, is: { zone: was.zone, day: was.day, after: was.after } }]
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
async function settled(
  ctx: Ctx,
  memberId: number,
  state: Folded['state'],
  { rules, now }: Pick<United, 'rules' | 'now'>,
): Promise<Folded> {
  const bonusKeys = [...rules.completionsOf.values()].flat().map((rule) => hashed(bonusKeyOf(rule)))
  const given = await actionStore(ctx.db).rewardedSince(memberId, bonusKeys)
  return settle(state, now.getTime(), { rules, kind: 'registered' }, (uniqueKey) => given.has(hashed(uniqueKey)))
}

interface United {
  readonly guestId: number
  readonly rules: Rules
  readonly now: Date
  /** What the guest was rewarded for and the member as well. */
  readonly voided: readonly Revision[]
  readonly history: History
  readonly begun: Beginning
}

interface Beginning {
  readonly at: number
  readonly id: number
}

/** The guest's actions are late ones of the member: the game is played again from before the first of them (decision 9). */
async function unitedGame(ctx: Ctx, memberId: number, begun: Beginning): Promise<Pick<United, 'history' | 'begun'>> {
  const store = historyStore(ctx.db)
  const [base] = await store.basesBefore(new Map([[memberId, begun.at]]))
  if (base === undefined) throw new Error('Every member has a beginning')
  const sinceId = Math.min(base.sinceId, begun.id - 1)
  const entries = await entriesOf(await store.actionsAfter({ ...base, sinceId }), ctx.rules)
  return { history: { base: base.game, sinceId, entries }, begun }
}

async function write(ctx: Ctx, changed: ChangedState, { steps }: Folded, united: United): Promise<GameState> {
  const { memberId } = changed.before
  const { guestId, rules, now, history, begun, voided } = united
  const zone = await timeZoneOf(ctx, memberId)
  const arrival = { memberId, zone, receivedAt: now.getTime() }
  const judgement = { rules, kind: 'registered' } as const
  const played = playOn(openGame(changed.state, history), steps, arrival, judgement, 0)
  if (isRefusal(played)) throw new Error('A bonus is no command: nothing refuses it')
  const end = settledGame(played.member)
  const settledSteps = steps.map((step, place) => {
    const game = end.ofBatch.get(place)
    return game === undefined ? step : { ...step, effects: { ...step.effects, game } }
  })
  const origin = {
    memberId,
    occurredAt: now,
    receivedAt: now,
    localDay: dayText(dayOf(now.getTime(), zone)),
    channel: 'engine',
  } as const
  const bonuses = actionsOf(
    { ...origin, metadata: null, requestKey: null, requestHash: null, uniqueKey: null },
    settledSteps,
    0,
  )

  const store = historyStore(ctx.db)
  await store.forgetDaysFrom(new Map([[memberId, begun.at]]))
  await store.lowerBases(memberId, begun.id)
  const after = { ...changed, state: { ...changed.state, game: played.member.game } }
  const days = keptDays(memberId, end, history)
  const ids = await actionBatchStore(runWithin(ctx.db)).write(rules.version, [after], bonuses, days)
  if (ids.size !== bonuses.length) throw new Error('A locked state was changed by somebody else')
  const cause = { key: `merged:${guestId}`, reference: `guest:${guestId}` }
  await revise(ctx, memberId, cause, [...voided, ...end.revisions])
  await ctx.announce(...factsOf({ states: [after], actions: bonuses }, ids, rules))
  return played.member.game
}

async function timeZoneOf(ctx: Ctx, memberId: number): Promise<string> {
  const members = await findMembers(ctx, [memberId])
  return members.get(memberId)?.timeZone ?? ctx.settings.get('time_zone')
}
