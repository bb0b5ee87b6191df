import { type Day, placeOf } from '../../../../platform/clock/calendar.ts'
import type { ActionRule } from '../../game-rules/action-rule.ts'
import { type GameRules, ofType } from '../../game-rules/game-rules.ts'
import { unlock } from './achievements.ts'
import { awardOf, type Chain } from './award.ts'
import { advanceCombos, type ComboEffect } from './combos.ts'
import { type Commanded, obey, standingOf } from './commands.ts'
import { countAction, countMissions } from './counters.ts'
import type { CommandEffect, GameEffects } from './effects.ts'
import { offersFor, takePart } from './events.ts'
import { gainXp, levelAt, prestigeFactor } from './experience.ts'
import type { GameState } from './game-state.ts'
import { honour } from './honour.ts'
import { passLimits } from './limits.ts'
import { advanceMissions, beginDay } from './missions.ts'
import { moveScores, moveStreakScores } from './scores.ts'
import { bridge, creditStreaks, keepStreaks, passMidnights } from './streaks.ts'
import { systemTypes } from './system-types.ts'
import { isRefusal, type Refusal, type Turn } from './turn.ts'

/** An action as the game sees it. */
export interface GameAction {
  readonly memberId: number
  readonly type: { readonly id: number; readonly name: string; readonly system: boolean; readonly game: ActionRule }
  readonly metadata: Readonly<Record<string, unknown>> | null
  /** Milliseconds since 1970. */
  readonly occurredAt: number
  /** Zone of the member at that time; absent for actions that came late: theirs is the one of the action before. */
  readonly zone?: string
  /** The zone of a member of whom nothing is known before this action. */
  readonly firstZone: string
}

export interface Played {
  readonly state: GameState
  readonly effects: GameEffects
  /** The action was the first of its local day: the state from before it is worth keeping. */
  readonly newDay: boolean
}

/** Plays one action: settles the time since the one before, then lets every mechanic see it (decision 9; rules §3.3). */
export function play(before: GameState, action: GameAction, rules: GameRules): Played | Refusal {
  const { state, turn } = begin(before, action, rules)
  const played = action.type.system ? command(state, turn) : perform(state, turn)
  return isRefusal(played) ? played : { ...played, newDay: state.day !== before.day }
}

/** Plays a command that was carried out once and would be refused by now (see `honour`). */
export function playKept(before: GameState, action: GameAction, rules: GameRules, effect: CommandEffect): Played {
  const { state, turn } = begin(before, action, rules)
  return { ...carryOut(honour(state, effect, turn.at, rules), turn), newDay: state.day !== before.day }
}

/** The state as the action meets it, and the action with all that it is judged by. */
function begin(before: GameState, action: GameAction, rules: GameRules): { state: GameState; turn: Turn } {
  const at = Math.max(action.occurredAt, before.at)
  const zone = action.zone ?? before.zone ?? action.firstZone
  const state = { ...arrive(before, at, zone, action.memberId, rules), at }
  const turn: Turn = {
    memberId: action.memberId,
    typeId: action.type.id,
    action: action.type.name,
    worth: action.type.game,
    metadata: action.metadata,
    at,
    day: state.day,
    hour: Math.floor(placeOf(at, zone).minute / 60),
    zone,
    rules,
  }
  return { state, turn }
}

/** Lets time pass without an action: what a reader sees at `at`, and what an action then meets. */
export function arrive(state: GameState, at: number, zone: string, memberId: number, rules: GameRules): GameState {
  const today = placeOf(at, zone).day
  const day = Math.max(state.day, today)
  const travelled = state.zone !== null && state.zone !== zone
  if (day === state.day && !travelled) return state
  const level = levelAt(rules.levels, state.experience.xp)
  const streaks = travelled ? bridgeTravel(state, at, today) : state.streaks
  return {
    ...state,
    zone,
    day,
    streaks: passMidnights(streaks, state.day === 0 ? day : state.day, day, level.freeze_tokens_per_week, rules),
    missions: beginDay(state.missions, day, level.number, level.daily_missions_limit, memberId, rules),
  }
}

function bridgeTravel({ streaks, zone }: GameState, at: number, today: Day) {
  const left = placeOf(at, zone ?? 'UTC').day
  return today > left ? bridge(streaks, left, today) : streaks
}

type Judged = Omit<Played, 'newDay'>

function perform(before: GameState, turn: Turn): Judged {
  const { slice: limits, hit } = passLimits(before.limits, turn)
  const kept = keepStreaks(before.streaks, turn)
  let state: GameState = { ...before, limits, streaks: kept.slice }
  const common = { zone: turn.zone, day: turn.day, ...(kept.effects.length > 0 && { streaks: kept.effects }) }
  if (hit !== undefined) {
    const { slice: scores, effects } = moveStreakScores(state.scores, turn, kept.effects)
    const moved = effects.length > 0 && { scores: effects }
    return {
      state: { ...state, scores },
      effects: { ...common, limit: hit, ...moved, after: afterOf(state, turn.rules) },
    }
  }

  const { lumis, xp, events } = awardsOf(state, turn, kept.factor)
  const missions = advanceMissions(state.missions, turn)
  const combos = advanceCombos(state.combos, turn, lumis.total)
  const experience = gainXp(state.experience, xp.total, turn.worth.category, turn.rules)
  const completed = missions.effects.filter((effect) => effect.completed).length
  const counters = countAction(state.counters, turn, events)
  state = {
    ...state,
    experience: experience.slice,
    streaks: creditStreaks(state.streaks, turn, lumis.total),
    missions: missions.slice,
    combos: combos.slice,
    events: takePartIn(state.events, events, turn, lumis),
    counters: completed === 0 ? counters : countMissions(counters, completed, turn.day),
    honours: honouredBy(state.honours, combos.effects, turn),
  }
  const moved = moveScores(state.scores, turn, {
    lumis: lumis.total,
    xp: xp.total,
    streaks: kept.effects,
    events: events.map((id) => ({ id, start: state.events[id]?.start ?? turn.at })),
  })
  const unlocked = unlockAll({ ...state, scores: moved.slice }, turn)
  return {
    state: unlocked.state,
    effects: {
      ...common,
      ...((lumis.base > 0 || lumis.total > 0) && { lumis }),
      ...(xp.base > 0 && { xp }),
      ...(experience.level !== undefined && { level: experience.level }),
      ...(missions.effects.length > 0 && { missions: missions.effects }),
      ...(combos.effects.length > 0 && { combos: combos.effects }),
      ...(moved.effects.length > 0 && { scores: moved.effects }),
      ...(unlocked.ids.length > 0 && { achievements: unlocked.ids }),
      after: afterOf(unlocked.state, turn.rules),
    },
  }
}

/**
 * What the action earns. The multiplier of a level is for Lümis alone, as its name says; for XP the event that applies
 * gives its factor, without bonus and cap.
 */
function awardsOf(state: GameState, turn: Turn, streak: { readonly id: number; readonly factor: number } | undefined) {
  const { rules, worth } = turn
  const prestige = prestigeFactor(state.experience.prestige)
  const level = levelAt(rules.levels, state.experience.xp).lumis_multiplier
  const offers = offersFor(state.events, turn, standingOf(state, turn))
  const lumis = awardOf(worth.base_lumis, { level, streak, prestige }, offers)
  const chosen = offers.filter(({ id }) => id === lumis.event?.id).map((offer) => ({ ...offer, bonus: 0, left: null }))
  const xp = awardOf(worth.base_xp, { level: 1, streak, prestige }, chosen)
  // There is nothing to take part with in what is worth nothing.
  const isWorth = lumis.total > 0 || xp.total > 0
  return { lumis, xp, events: isWorth ? offers.map(({ id }) => id) : [] }
}

/** An action takes part in every event that is on for it, though only the one that gives most applies. */
function takePartIn(before: GameState['events'], events: readonly number[], turn: Turn, { total, event }: Chain) {
  const addedBy = (id: number) => (event?.id === id ? total - event.without : 0)
  return events.reduce((slice, id) => takePart(slice, turn, id, total, addedBy(id)), before)
}

function command(before: GameState, turn: Turn): Judged | Refusal {
  const commanded = obey(before, turn)
  return isRefusal(commanded) ? commanded : carryOut(commanded, turn)
}

function carryOut({ state: after, effect, xp, honour: honoured }: Commanded, turn: Turn): Judged {
  const gained = xp && gainXp(after.experience, xp.amount, xp.category, turn.rules)
  const state: GameState = {
    ...after,
    ...(gained && { experience: gained.slice }),
    ...(honoured !== undefined && { honours: { [honoured]: turn.at, ...after.honours } }),
  }
  const unlocked = unlockAll(state, turn)
  return {
    state: unlocked.state,
    effects: {
      zone: turn.zone,
      day: turn.day,
      command: effect,
      ...(gained?.level !== undefined && { level: gained.level }),
      ...(unlocked.ids.length > 0 && { achievements: unlocked.ids }),
      after: afterOf(unlocked.state, turn.rules),
    },
  }
}

function unlockAll(state: GameState, { action, typeId, at, rules }: Turn) {
  const candidates =
    action === systemTypes.achievementsJudged
      ? rules.activeAchievements
      : [...ofType(rules.achievementsOf, typeId), ...rules.otherAchievements]
  const open = candidates.filter(({ id }) => state.achievements[id] === undefined).map(({ id }) => id)
  if (open.length === 0) return { state, ids: [] }
  const { slice, unlocked } = unlock(state.achievements, open, state, at, rules)
  return { state: unlocked.length === 0 ? state : { ...state, achievements: slice }, ids: unlocked }
}

function honouredBy(honours: GameState['honours'], combos: readonly ComboEffect[], { at, rules }: Turn) {
  const won = combos.filter(({ rule, reward }) => reward !== undefined && rules.combos.get(rule)?.unlock != null)
  if (won.length === 0) return honours
  return { ...Object.fromEntries(won.map(({ rule }) => [`c${rule}`, at])), ...honours }
}

function afterOf({ experience }: GameState, rules: GameRules): GameEffects['after'] {
  return { xp: experience.xp, level: levelAt(rules.levels, experience.xp).number }
}
