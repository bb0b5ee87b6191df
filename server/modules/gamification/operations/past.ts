import type { Ctx } from '../../../platform/context.ts'
import { actionStore, type ScoreGain } from '../action.store.ts'
import type { Action } from '../action.ts'
import type { GameEffects } from '../engine/game/effects.ts'
import type { GameState } from '../engine/game/game-state.ts'
import { contestKey } from '../engine/game/scores.ts'
import { timelineOf } from '../engine/game/timeline.ts'
import type { GameRules } from '../game-rules/game-rules.ts'
import { historyStore } from '../history.store.ts'
import { entriesOf } from '../recorder/history.ts'

/** One action of the past as it is known now, late ones included. */
export interface PastAction {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly effects: GameEffects
  readonly rules: GameRules
  readonly before: GameState
  readonly after: GameState
}

/** A member's state at an instant, and every action since in the order in which they happened. */
export interface Past {
  readonly base: GameState
  readonly actions: readonly PastAction[]
}

/** One action of a member. */
export function findAction(ctx: Ctx, memberId: number, id: number): Promise<Action | undefined> {
  return actionStore(ctx.db).find(memberId, id)
}

/** Several actions of a member, by their numbers; numbers that are not the member's are left out. */
export async function findActions(
  ctx: Ctx,
  memberId: number,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Action>> {
  return new Map((await actionStore(ctx.db).findAll(memberId, ids)).map((action) => [action.id, action]))
}

/** What the actions of a member, by their type, added to the score in one time of an event. */
export function eventGains(
  ctx: Ctx,
  memberId: number,
  eventId: number,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<readonly ScoreGain[]> {
  const score = { contest: contestKey('event', eventId), period: start }
  return actionStore(ctx.db).scoreGains(memberId, score, { from: start, to: end })
}

/**
 * A member's past from `at` (milliseconds since 1970) or somewhat before: played again from the last copy that is kept, or from
 * the beginning. For a page that explains something, not for lists.
 */
export async function pastSince(ctx: Ctx, memberId: number, at: number): Promise<Past> {
  const store = historyStore(ctx.db)
  const [base] = await store.basesBefore(new Map([[memberId, at]]))
  if (base === undefined) throw new Error('Every member has a beginning')
  const { steps, state } = timelineOf(base.game, await entriesOf(await store.actionsAfter(base), ctx.rules))
  const actions = steps.map(({ entry, before, effects }, index): PastAction => {
    const after = steps[index + 1]?.before ?? state
    return { id: entry.id ?? 0, at: entry.action.occurredAt, effects, rules: entry.rules, before, after }
  })
  return { base: base.game, actions }
}
