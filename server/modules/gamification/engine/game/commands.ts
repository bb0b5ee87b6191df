import { claimAchievement } from './achievements.ts'
import { startCombo } from './combos.ts'
import type { CommandEffect } from './effects.ts'
import { joinEvent, type Standing } from './events.ts'
import { climbAgain, levelAt } from './experience.ts'
import type { GameState } from './game-state.ts'
import { acceptMission, claimMission, ruleOfMission } from './missions.ts'
import { armFreeze, claimMilestone, mostTokens } from './streaks.ts'
import { isSystemType, type SystemType, systemTypes } from './system-types.ts'
import { isRefusal, type Refusal, type Turn } from './turn.ts'

export interface Commanded {
  readonly state: GameState
  readonly effect: CommandEffect
  /** XP to be booked, and under which category. */
  readonly xp?: { readonly amount: number; readonly category: string }
  /** What is unlocked for ever, by the key under which `honours` keeps it. */
  readonly honour?: string
}

type Command = (state: GameState, turn: Turn) => Commanded | Refusal

/** Lümis for each prestige (Lümis v4 §6). */
const prestigeLumis = 1000

/** What a command of the member does to the state, or why it cannot be. */
export function obey(state: GameState, turn: Turn): Commanded | Refusal {
  if (!isSystemType(turn.action)) throw new Error(`${turn.action} is no command`)
  return commands[turn.action](state, turn)
}

const commands: Readonly<Record<SystemType, Command>> = {
  [systemTypes.missionAccepted](state, turn) {
    const level = levelAt(turn.rules.levels, state.experience.xp).number
    const accepted = acceptMission(state.missions, textIn(turn, 'mission_code'), { ...turn, level }, turn.rules)
    if (isRefusal(accepted)) return accepted
    const { slice, id, due } = accepted
    const rule = ruleOfMission(id)
    return { state: { ...state, missions: slice }, effect: { did: 'mission_accepted', id, rule, due } }
  },

  [systemTypes.missionClaimed](state, turn) {
    const claimed = claimMission(state.missions, numberIn(turn, 'mission_id'), turn.at, turn.rules)
    if (isRefusal(claimed)) return claimed
    const { slice, ...reward } = claimed
    return {
      state: { ...state, missions: slice },
      effect: { did: 'mission_claimed', id: numberIn(turn, 'mission_id'), ...reward },
      xp: { amount: reward.xp, category: 'missions' },
    }
  },

  [systemTypes.achievementClaimed](state, turn) {
    const id = numberIn(turn, 'achievement_id')
    const claimed = claimAchievement(state.achievements, id, turn.at, turn.rules)
    if (isRefusal(claimed)) return claimed
    const { slice, ...reward } = claimed
    return {
      state: { ...state, achievements: slice },
      effect: { did: 'achievement_claimed', id, ...reward },
      xp: { amount: reward.xp, category: 'achievements' },
      ...(turn.rules.achievements.get(id)?.unlock && { honour: `a${id}` }),
    }
  },

  [systemTypes.streakRewardClaimed](state, turn) {
    // Also of a streak that is switched off by now: what was reached stays reached.
    const rule = turn.rules.streaks.get(turn.rules.streakIds.get(textIn(turn, 'streak_type')) ?? 0)
    if (rule === undefined) return { refused: 'streak.unknown' }
    const at = numberIn(turn, 'milestone_day')
    const claimed = claimMilestone(state.streaks, rule.id, at, turn.rules)
    if (isRefusal(claimed)) return claimed
    const unlocks = rule.milestones.find((each) => each.at === at)?.unlock
    return {
      state: { ...state, streaks: claimed.slice },
      effect: { did: 'streak_reward_claimed', id: rule.id, at, lumis: claimed.lumis },
      ...(unlocks && { honour: `s${rule.id}:${at}` }),
    }
  },

  [systemTypes.streakFrozen](state, turn) {
    const rule = streakNamed(turn)
    if (rule === undefined) return { refused: 'streak.unknown' }
    const frozen = armFreeze(state.streaks, rule.id, turn.day, turn.rules)
    if (isRefusal(frozen)) return frozen
    const { slice, until } = frozen
    const effect = { did: 'streak_frozen', id: rule.id, until, tokens: slice.tokens } as const
    return { state: { ...state, streaks: slice }, effect }
  },

  [systemTypes.autoFreezeSet](state, turn) {
    const allowed = turn.metadata?.allowed === true
    return {
      state: { ...state, streaks: { ...state.streaks, auto: allowed } },
      effect: { did: 'auto_freeze_set', allowed },
    }
  },

  [systemTypes.eventJoined](state, turn) {
    const id = numberIn(turn, 'event_id')
    const joined = joinEvent(state.events, id, { at: turn.at, standing: standingOf(state, turn) }, turn.rules)
    if (isRefusal(joined)) return joined
    return { state: { ...state, events: joined.slice }, effect: { did: 'event_joined', id, ...joined.occurrence } }
  },

  [systemTypes.comboStarted](state, turn) {
    const level = levelAt(turn.rules.levels, state.experience.xp).number
    const started = startCombo(state.combos, textIn(turn, 'combo_code'), { ...turn, level }, turn.rules)
    if (isRefusal(started)) return started
    const { slice, rule } = started
    const until = slice.findLast((run) => run.rule === rule)?.until ?? turn.at
    return { state: { ...state, combos: slice }, effect: { did: 'combo_started', rule, until } }
  },

  [systemTypes.prestigeReached](state, turn) {
    const risen = climbAgain(state.experience, turn.rules)
    if (isRefusal(risen)) return risen
    const { prestige } = risen.slice
    return {
      state: { ...state, experience: risen.slice },
      effect: { did: 'prestige_reached', prestige, lumis: prestigeLumis },
      honour: `p${prestige}`,
    }
  },

  /** What an administrator gives; whoever records it has checked the administrator. */
  [systemTypes.granted](state, turn) {
    const [lumis, xp, tokens] = (['lumis', 'xp', 'freeze_tokens'] as const).map((field) => numberIn(turn, field)) as [
      number,
      number,
      number,
    ]
    const held = Math.min(Math.max(mostTokens, state.streaks.tokens), state.streaks.tokens + tokens)
    return {
      state: { ...state, streaks: { ...state.streaks, tokens: held } },
      effect: { did: 'granted', lumis, xp, tokens: held - state.streaks.tokens, reason: textIn(turn, 'reason') },
      xp: { amount: xp, category: 'grants' },
    }
  },

  /** An achievement is new or was changed: whoever has what it asks for gets it (see `unlockAll`). */
  [systemTypes.achievementsJudged]: (state) => ({ state, effect: { did: 'achievements_judged' } }),
}

/** What segments and events look at. */
export function standingOf(state: GameState, { rules }: Pick<Turn, 'rules'>): Standing {
  const level = levelAt(rules.levels, state.experience.xp)
  return { level: level.number, special: level.special_events, activeDays: state.counters.days }
}

function streakNamed(turn: Turn) {
  const code = textIn(turn, 'streak_type')
  return turn.rules.activeStreaks.find((rule) => rule.code === code)
}

function textIn({ metadata }: Turn, field: string): string {
  const value = metadata?.[field]
  return typeof value === 'string' ? value : ''
}

function numberIn({ metadata }: Turn, field: string): number {
  const value = metadata?.[field]
  return typeof value === 'number' ? value : 0
}
