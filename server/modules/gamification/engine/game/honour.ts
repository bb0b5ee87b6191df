import type { GameRules } from '../../game-rules/game-rules.ts'
import type { Commanded } from './commands.ts'
import type { CommandEffect } from './effects.ts'
import { risen } from './experience.ts'
import type { GameState } from './game-state.ts'
import { keepAccepted, keepClaimed } from './missions.ts'

/**
 * A command that was carried out once stays so, even where late actions have moved what led to it and it would be refused
 * by now: what was paid is claimed and its XP booked, what was accepted, joined or started goes on.
 */
export function honour(state: GameState, command: CommandEffect, at: number, rules: GameRules): Commanded {
  const kept = (changes: Partial<GameState>): Commanded => ({ state: { ...state, ...changes }, effect: command })
  switch (command.did) {
    case 'mission_accepted':
      return kept({ missions: keepAccepted(state.missions, command, at) })
    case 'mission_claimed':
      return {
        ...kept({ missions: keepClaimed(state.missions, command.id, at) }),
        xp: { amount: command.xp, category: 'missions' },
      }
    case 'achievement_claimed': {
      const unlocked = state.achievements[command.id] ?? { at, claimed: at, figures: [] }
      return {
        ...kept({ achievements: { ...state.achievements, [command.id]: { ...unlocked, claimed: at } } }),
        xp: { amount: command.xp, category: 'achievements' },
        ...(rules.achievements.get(command.id)?.unlock && { honour: `a${command.id}` }),
      }
    }
    case 'streak_reward_claimed':
      return { ...kept({ streaks: withReward(state.streaks, command) }), ...unlockOf(command, rules) }
    case 'event_joined': {
      const { id, start } = command
      const own = state.events[id]
      const known = own?.start === start ? own : { start, actions: 0, lumis: 0, day: 0, added: 0 }
      return kept({ events: { ...state.events, [id]: { ...known, joined: at } } })
    }
    case 'combo_started':
      return kept({
        combos: [...state.combos, { rule: command.rule, start: at, until: command.until, steps: [], done: 0 }],
      })
    case 'prestige_reached': {
      const { experience } = state
      const { prestige } = command
      if (experience.prestige >= prestige) return kept({})
      return { ...kept({ experience: risen(experience, prestige) }), honour: `p${prestige}` }
    }
    default:
      return kept({})
  }
}

type Rewarded = Extract<CommandEffect, { readonly did: 'streak_reward_claimed' }>

function withReward(slice: GameState['streaks'], { id, at, lumis }: Rewarded): GameState['streaks'] {
  const run = slice.runs[id]
  if (run === undefined || run.claimed.includes(at)) return slice
  const rewarded = { ...run, claimed: [...run.claimed, at], lumis: run.lumis + lumis }
  return { ...slice, runs: { ...slice.runs, [id]: rewarded } }
}

function unlockOf({ id, at }: Rewarded, { streaks }: GameRules): Pick<Commanded, 'honour'> {
  const unlocks = streaks.get(id)?.milestones.find((each) => each.at === at)?.unlock
  return unlocks ? { honour: `s${id}:${at}` } : {}
}
