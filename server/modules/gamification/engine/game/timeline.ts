import type { Day } from '../../../../platform/clock/calendar.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import type { GameEffects } from './effects.ts'
import type { GameState } from './game-state.ts'
import { type GameAction, type Played, play, playKept } from './play.ts'
import { isRefusal, type Refusal } from './turn.ts'

/** One action of a member in the order of its occurrence. */
export interface Entry {
  readonly action: GameAction
  /** The rules by which it is judged: those that were in force when it came. */
  readonly rules: GameRules
  /** Order among actions of the same instant. */
  readonly tie: string
  /** What it had brought about so far; absent for one that is new. */
  readonly recorded?: GameEffects
}

interface Step<E extends Entry> {
  readonly entry: E
  readonly before: GameState
  readonly effects: GameEffects
  readonly newDay: boolean
}

/** Part of a member's log and what it leads to, beginning from a state that holds everything before. */
export interface Timeline<E extends Entry> {
  readonly base: GameState
  readonly state: GameState
  readonly steps: readonly Step<E>[]
}

/** A state from before the first action of a local day. */
export interface DayCopy {
  readonly day: Day
  /** When that action happened, in milliseconds since 1970. */
  readonly at: number
  readonly game: GameState
}

/** Plays what is known. Commands that were carried out once stay so, whatever the actions before them have become. */
export function timelineOf<E extends Entry>(base: GameState, entries: readonly E[]): Timeline<E> {
  const known = entries.toSorted(compareEntries).map((entry) => ({ entry, effects: entry.recorded }))
  return extend({ base, state: base, steps: [] }, known)
}

/** Plays a further action at the place where it belongs, and then those after it again. */
export function insert<E extends Entry>(timeline: Timeline<E>, entry: E): Timeline<E> | Refusal {
  const { base, steps } = timeline
  let place = steps.length
  while (place > 0 && compareEntries(steps[place - 1]?.entry ?? entry, entry) > 0) place -= 1
  const state = steps[place]?.before ?? timeline.state
  const played = play(state, entry.action, entry.rules)
  if (isRefusal(played)) return played
  const start: Timeline<E> = {
    base,
    state: played.state,
    steps: [...steps.slice(0, place), { entry, before: state, effects: played.effects, newDay: played.newDay }],
  }
  return extend(start, steps.slice(place))
}

/**
 * The copies that belong to it, oldest first. A copy holds what happened before an instant: where something happened at that
 * very instant, as before a change of zone, there is none.
 */
export function dayCopies({ steps }: Timeline<Entry>): DayCopy[] {
  return steps
    .filter(({ newDay, before, entry }) => newDay && before.at < entry.action.occurredAt)
    .map(({ entry, before, effects }) => ({
      day: effects.day,
      at: entry.action.occurredAt,
      game: before,
    }))
}

export function compareEntries(a: Entry, b: Entry): number {
  return a.action.occurredAt - b.action.occurredAt || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0)
}

/** An action with what it has brought about so far: in the log, or on this timeline. */
interface Known<E extends Entry> {
  readonly entry: E
  readonly effects: GameEffects | undefined
}

function extend<E extends Entry>(
  { base, state: first, steps: done }: Timeline<E>,
  following: readonly Known<E>[],
): Timeline<E> {
  let state = first
  const steps = [...done]
  for (const { entry, effects: known } of following) {
    const { effects, newDay, ...after } = playAgain(state, entry, known)
    steps.push({ entry, before: state, effects, newDay })
    state = after.state
  }
  return { base, state, steps }
}

/** Plays an action of a log; `known`: what it has brought about so far, which stays where it would be refused by now. */
export function playAgain(state: GameState, { action, rules }: Entry, known: GameEffects | undefined): Played {
  const played = play(state, action, rules)
  if (!isRefusal(played)) return played
  if (known === undefined) throw new Error(`An action that was never carried out is refused: ${played.refused}`)
  if (known.command === undefined) return { state, effects: known, newDay: false }
  return playKept(state, action, rules, known.command)
}
