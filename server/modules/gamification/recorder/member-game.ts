import { isDeepStrictEqual } from 'node:util'
import type { Metadata } from '../action-type.ts'
import { type MemberState, playSteps, type Step } from '../engine/engine.ts'
import { type GameEffects, lumisOf } from '../engine/game/effects.ts'
import type { GameState } from '../engine/game/game-state.ts'
import type { GameAction } from '../engine/game/play.ts'
import { type DayCopy, dayCopies, type Entry, insert, type Timeline, timelineOf } from '../engine/game/timeline.ts'
import { isRefusal, type Refusal } from '../engine/game/turn.ts'
import type { Judgement } from '../engine/mechanic.ts'
import type { Rules } from '../rules.ts'

/** An action of the log, or of this batch, as late actions meet it. */
export interface LoggedEntry extends Entry {
  /** Its number, for what was written before. */
  readonly id?: number
  /** Its place in the batch, for what is new. */
  readonly place?: number
}

/** What is needed to play a late action where it belongs. */
export interface History {
  readonly base: GameState
  /** Every action that the base does not hold has a higher number. */
  readonly sinceId: number
  readonly entries: readonly LoggedEntry[]
}

/** The game of a member during a batch: moved on action by action, or, once one came late, as a timeline. */
export interface MemberGame {
  readonly game: GameState
  readonly days: readonly DayCopy[]
  readonly timeline?: Timeline<LoggedEntry>
}

export function openGame({ game }: Pick<MemberState, 'game'>, history: History | undefined): MemberGame {
  if (history === undefined) return { game, days: [] }
  const timeline = timelineOf(history.base, history.entries)
  return { game: timeline.state, days: [], timeline }
}

/** Who acts and when it came: what the game needs beside the action itself. */
export interface Arrival {
  readonly memberId: number
  readonly zone: string
  readonly receivedAt: number
}

/**
 * Plays an action and its consequences. In a timeline the effects of the steps are not final before the whole batch has
 * been played: ask `settled`.
 */
export function playOn(
  member: MemberGame,
  steps: readonly Step[],
  arrival: Arrival,
  judgement: Judgement,
  firstPlace: number,
): { readonly member: MemberGame; readonly steps: readonly Step[] } | Refusal {
  const { timeline } = member
  const gameActionOf = (action: Step['action']) => gameAction(action, arrival, judgement.rules)
  if (timeline === undefined) {
    const played = playSteps(member.game, steps, gameActionOf, judgement)
    if (isRefusal(played)) return played
    return { member: { game: played.game, days: [...member.days, ...played.days] }, steps: played.steps }
  }
  let moved = timeline
  for (const [index, { action }] of steps.entries()) {
    const tie = tieOf(action, arrival)
    const entry = { action: gameActionOf(action), rules: judgement.rules.game, tie, place: firstPlace + index }
    const next = insert(moved, entry)
    if (isRefusal(next)) return next
    moved = next
  }
  return { member: { game: moved.state, days: [], timeline: moved }, steps }
}

/** What is final once the batch has been played. */
export interface Settled {
  readonly days: readonly DayCopy[]
  /** Effects by place in the batch, of actions that were played in a timeline. */
  readonly ofBatch: ReadonlyMap<number, GameEffects>
  /** Actions written before whose effects are others now. */
  readonly revisions: readonly Revision[]
}

export interface Revision {
  readonly id: number
  readonly was: GameEffects
  readonly is: GameEffects
}

export function settled({ days, timeline }: MemberGame): Settled {
  if (timeline === undefined) return { days, ofBatch: new Map(), revisions: [] }
  const ofBatch = new Map<number, GameEffects>()
  const revisions: Revision[] = []
  for (const { entry, effects } of timeline.steps) {
    if (entry.place !== undefined) ofBatch.set(entry.place, effects)
    const { id, recorded } = entry
    if (id === undefined || recorded === undefined) continue
    if (!isDeepStrictEqual(recorded, effects)) revisions.push({ id, was: recorded, is: effects })
  }
  return { days: dayCopies(timeline), ofBatch, revisions }
}

/** Lümis that were earned more (or less) than had been paid. */
export function lumisMoved(revisions: readonly Revision[]): number {
  return revisions.reduce((sum, { was, is }) => sum + lumisOf(is) - lumisOf(was), 0)
}

// Whoever sends an action a moment after it happened says nothing about where the member was before.
const promptMilliseconds = 120_000

export function gameAction(
  { typeId, occurredAt, metadata }: Step['action'],
  { memberId, zone, receivedAt }: Arrival,
  rules: Rules,
): GameAction {
  const type = rules.types.get(typeId)
  if (type === undefined) throw new Error(`The rules of version ${rules.version} do not know action type ${typeId}`)
  const isPrompt = occurredAt >= receivedAt - promptMilliseconds
  return { memberId, type, metadata, occurredAt, firstZone: zone, ...(isPrompt && { zone }) }
}

/**
 * Of several actions at one instant: those that were told late come first, in an order that does not depend on when they
 * came; then what was told at once, in the order of arrival. Equal ones stay in the order of their numbers.
 */
export function tieOf(
  { typeId, occurredAt, metadata }: { typeId: number; occurredAt: number; metadata: Metadata | null },
  { receivedAt }: Pick<Arrival, 'receivedAt'>,
): string {
  return occurredAt >= receivedAt ? '~' : `${String(typeId).padStart(10, '0')}${canonical(metadata)}`
}

/** The database does not keep the order of fields. */
function canonical(metadata: Metadata | null): string {
  return metadata === null ? '' : JSON.stringify(metadata, inOrder)
}

function inOrder(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
