import { counted, initialState, type MemberState } from '../engine/engine.ts'
import { type GameEffects, lumisOf } from '../engine/game/effects.ts'
import { type GameState, newGame } from '../engine/game/game-state.ts'
import { compareEntries, playAgain } from '../engine/game/timeline.ts'
import type { Logged } from '../history.store.ts'
import { entryOf } from '../recorder/history.ts'
import type { LoggedEntry } from '../recorder/member-game.ts'
import type { Rules } from '../rules.ts'

/** What a whole log amounts to. */
export interface Replayed {
  readonly state: MemberState
  /** Lümis that its actions earned. */
  readonly lumis: number
}

/** The fold of one member's whole log from its beginning (decision 9). */
export interface MemberReplay {
  /** Actions come in the order of their occurrence, those of one instant by their numbers; each with the rules that it was judged by. */
  take(logged: Logged, rules: Rules): void
  finish(): Replayed
}

/** `onPlayed`: told what every action brought about, with what the log says of it. */
export function memberReplay(onPlayed: (entry: LoggedEntry, effects: GameEffects) => void): MemberReplay {
  let state = initialState
  let game: GameState = newGame
  let lumis = 0
  // Those of one instant have an order of their own.
  let instant: LoggedEntry[] = []

  const playInstant = () => {
    if (instant.length > 1) instant.sort(compareEntries)
    for (const entry of instant) {
      const played = playAgain(game, entry, entry.recorded)
      game = played.state
      lumis += lumisOf(played.effects)
      onPlayed(entry, played.effects)
    }
    instant = []
  }

  return {
    take(logged, rules) {
      state = logged.effects.duplicate ? withDuplicate(state, logged) : withAction(state, logged, rules)
      const entry = logged.effects.duplicate ? undefined : entryOf(logged, rules)
      if (entry === undefined) return
      if (instant[0] !== undefined && instant[0].action.occurredAt !== entry.action.occurredAt) playInstant()
      instant.push(entry)
    },
    finish() {
      playInstant()
      return { state: { ...state, game }, lumis }
    },
  }
}

function withAction(state: MemberState, { typeId, occurredAt, metadata }: Logged, rules: Rules): MemberState {
  // What a member is changes what points are worth, not how many there are.
  return counted(state, { typeId, occurredAt, metadata }, { rules, kind: 'registered' })
}

/** What a guest and the member that it turned out to be were both rewarded for was done twice, and counts once. */
function withDuplicate(state: MemberState, { typeId, occurredAt }: Logged): MemberState {
  const tally = state.points[typeId]
  const last = tally && { [typeId]: { ...tally, last: Math.max(tally.last, occurredAt) } }
  return { ...state, actions: state.actions + 1, points: { ...state.points, ...last } }
}
