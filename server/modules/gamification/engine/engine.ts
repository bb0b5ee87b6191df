import type { GameEffects } from './game/effects.ts'
import { type GameState, newGame } from './game/game-state.ts'
import { type GameAction, play } from './game/play.ts'
import type { DayCopy } from './game/timeline.ts'
import { isRefusal, type Refusal } from './game/turn.ts'
import type { Applied, EngineAction, FollowUp, Judgement, Mechanic } from './mechanic.ts'
import { completions } from './mechanics/completions.ts'
import { pointsAndBadges, type Standing, standingOf, without } from './mechanics/points-and-badges.ts'

/** Everything that rewards, in the order in which an action meets it. A new mechanic is a file and a line here. */
const mechanics = {
  points: pointsAndBadges,
  completions,
}

type Mechanics = typeof mechanics
type SliceOf<M> = M extends Mechanic<infer Slice, infer _Effect> ? Slice : never
type EffectOf<M> = M extends Mechanic<infer _Slice, infer Effect> ? Effect : never

/** The whole engine state of a member: how many actions there were, one slice per mechanic, and the game. */
export type MemberState = { readonly actions: number; readonly game: GameState } & {
  readonly [Name in keyof Mechanics]: SliceOf<Mechanics[Name]>
}

/** What one action brought about, by mechanic; kept with the action. */
export type Effects = {
  /** Version of the rules it was judged by. */
  readonly rules: number
  /** Points over all types, this action included. */
  readonly total: number
  /** What it brought about in the game (decision 9). */
  readonly game?: GameEffects
} & { readonly [Name in keyof Mechanics]?: EffectOf<Mechanics[Name]> }

/** One action of a fold: the given one, or a consequence. */
export interface Step {
  readonly action: EngineAction
  readonly effects: Effects
  /** Consequences only: what makes it count once. */
  readonly uniqueKey: string | undefined
  /** Consequences only: the step that brought it about. */
  readonly causedBy: number | undefined
}

export interface Folded {
  readonly state: MemberState
  readonly standing: Standing
  /** The action itself, then its consequences in the order in which they followed. */
  readonly steps: readonly Step[]
}

/** Tells which unique keys a member has used already; a consequence with such a key is dropped. */
export type IsRecorded = (uniqueKey: string) => boolean

// The compiler forgets the names of the entries; the list above is the only source of both.
const entries = Object.entries(mechanics) as [keyof Mechanics, Mechanic<unknown, unknown>][]

export const initialState: MemberState = {
  actions: 0,
  game: newGame,
  points: pointsAndBadges.initial,
  completions: completions.initial,
}

/** Folds an action, and then the actions that it brings about, into the state of its member. */
export function fold(state: MemberState, action: EngineAction, judgement: Judgement, isRecorded: IsRecorded): Folded {
  return foldAll(state, [{ action, uniqueKey: undefined, causedBy: undefined }], judgement, isRecorded)
}

/** The state with an action of a log in it. Its consequences are actions of that log as well; the game has its own order. */
export function counted(state: MemberState, action: EngineAction, judgement: Judgement): MemberState {
  return applyAll(state, action, judgement).state
}

/** The same steps with what they bring about in the game, one after the other; a command may be refused. */
export function playSteps(
  before: GameState,
  steps: readonly Step[],
  gameActionOf: (action: EngineAction) => GameAction,
  judgement: Judgement,
): { readonly game: GameState; readonly steps: readonly Step[]; readonly days: readonly DayCopy[] } | Refusal {
  const played: Step[] = []
  const days: DayCopy[] = []
  let game = before
  for (const step of steps) {
    const next = play(game, gameActionOf(step.action), judgement.rules.game)
    if (isRefusal(next)) return next
    // As in `dayCopies`: what happened at the same instant is not before it.
    if (next.newDay && game.at < next.state.at) days.push({ day: next.state.day, at: next.state.at, game })
    game = next.state
    played.push({ ...step, effects: { ...step.effects, game: next.effects } })
  }
  return { game, steps: played, days }
}

/** Two members that turned out to be one. `duplicates`: how many actions of each type both had been rewarded for. */
export function merge(kept: MemberState, gone: MemberState, duplicates: ReadonlyMap<number, number>): MemberState {
  const slices = entries.map(([name, mechanic]) => [name, mechanic.merge(kept[name], gone[name])])
  const merged: MemberState = { ...kept, ...Object.fromEntries(slices) }
  return { ...merged, actions: kept.actions + gone.actions, points: without(merged.points, duplicates) }
}

/** What is due to a member without a further action: a list that is complete only since two members were merged. */
export function settle(state: MemberState, occurredAt: number, judgement: Judgement, isRecorded: IsRecorded): Folded {
  const due: Waiting[] = []
  let settled = state
  for (const [name, mechanic] of entries) {
    const { slice, followUps = [] } = mechanic.settle?.(settled[name], judgement) ?? { slice: settled[name] }
    settled = { ...settled, [name]: slice }
    due.push(...followUps.map((followUp) => waitingFor(followUp, occurredAt, undefined)))
  }
  return foldAll(settled, due.filter(isNew(isRecorded)), judgement, isRecorded)
}

interface Waiting {
  readonly action: EngineAction
  readonly uniqueKey: string | undefined
  readonly causedBy: number | undefined
}

function foldAll(before: MemberState, first: readonly Waiting[], judgement: Judgement, isRecorded: IsRecorded): Folded {
  const steps: Step[] = []
  let state = before
  let standing = standingOf(state.points, judgement)
  const queue = [...first]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { action } = next
    const applied = applyAll(state, action, judgement)
    state = applied.state
    standing = standingOf(state.points, judgement)
    const effects: Effects = { rules: judgement.rules.version, total: standing.points, ...applied.effects }
    steps.push({ ...next, effects })
    const consequences = applied.followUps.map((each) => waitingFor(each, action.occurredAt, steps.length - 1))
    queue.push(...consequences.filter(isNew(isRecorded)))
  }
  return { state, standing, steps }
}

function applyAll(before: MemberState, action: EngineAction, judgement: Judgement) {
  const effects: Partial<Record<keyof Mechanics, unknown>> = {}
  const followUps: FollowUp[] = []
  // Commands are the game's alone: they are no events that points or lists could count.
  if (judgement.rules.types.get(action.typeId)?.system) return { state: before, effects: {}, followUps }
  let state: MemberState = { ...before, actions: before.actions + 1 }
  for (const [name, mechanic] of entries) {
    const applied: Applied<unknown, unknown> = mechanic.apply(state[name], action, judgement)
    if (applied.slice !== state[name]) state = { ...state, [name]: applied.slice }
    if (applied.effect !== undefined) effects[name] = applied.effect
    if (applied.followUps !== undefined) followUps.push(...applied.followUps)
  }
  return { state, effects: effects as Omit<Effects, 'rules' | 'total' | 'game'>, followUps }
}

function waitingFor({ typeId, uniqueKey }: FollowUp, occurredAt: number, causedBy: number | undefined): Waiting {
  return { action: { typeId, occurredAt, metadata: null }, uniqueKey, causedBy }
}

const isNew =
  (isRecorded: IsRecorded) =>
  ({ uniqueKey }: Waiting): boolean =>
    uniqueKey === undefined || !isRecorded(uniqueKey)
