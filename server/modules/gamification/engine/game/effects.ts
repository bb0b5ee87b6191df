import type { Day } from '../../../../platform/clock/calendar.ts'
import type { Chain } from './award.ts'
import type { ComboEffect } from './combos.ts'
import type { LevelChange } from './experience.ts'
import type { LimitHit } from './limits.ts'
import type { MissionEffect } from './missions.ts'
import type { ScoreEffect } from './scores.ts'
import type { StreakEffect } from './streaks.ts'

/** What one action brought about in the game; kept with it, so that every figure can be explained. Absent: nothing of it. */
export interface GameEffects {
  /** IANA zone in which its day was judged. */
  readonly zone: string
  /** The local day for which it counts. */
  readonly day: Day
  /** Why it earned nothing. */
  readonly limit?: LimitHit
  readonly lumis?: Chain
  readonly xp?: Chain
  readonly level?: LevelChange
  readonly streaks?: readonly StreakEffect[]
  readonly missions?: readonly MissionEffect[]
  readonly achievements?: readonly number[]
  readonly combos?: readonly ComboEffect[]
  readonly scores?: readonly ScoreEffect[]
  /** Of commands: what was done. */
  readonly command?: CommandEffect
  /** XP and level after it: what the answer to it prints. */
  readonly after: { readonly xp: number; readonly level: number }
}

/** What a command brought about, with everything that its answer prints. */
export type CommandEffect =
  | { readonly did: 'mission_accepted'; readonly id: number; readonly rule: number; readonly due: Day }
  | {
      readonly did: 'mission_claimed'
      readonly id: number
      readonly rule: number
      readonly lumis: number
      readonly bonus: number
      readonly xp: number
    }
  | { readonly did: 'achievement_claimed'; readonly id: number; readonly lumis: number; readonly xp: number }
  | { readonly did: 'streak_reward_claimed'; readonly id: number; readonly at: number; readonly lumis: number }
  | { readonly did: 'streak_frozen'; readonly id: number; readonly until: Day; readonly tokens: number }
  | { readonly did: 'auto_freeze_set'; readonly allowed: boolean }
  | { readonly did: 'event_joined'; readonly id: number; readonly start: number; readonly end: number }
  | { readonly did: 'combo_started'; readonly rule: number; readonly until: number }
  | { readonly did: 'achievements_judged' }
  | { readonly did: 'prestige_reached'; readonly prestige: number; readonly lumis: number }
  | {
      readonly did: 'granted'
      readonly lumis: number
      readonly xp: number
      readonly tokens: number
      readonly reason: string
    }

/** Lümis that an action earned in all: its own, those for levels, and those of combos and commands. */
export function lumisOf({ lumis, level, combos = [], command }: GameEffects): number {
  const ofCombos = combos.reduce((sum, { reward }) => sum + (reward?.lumis ?? 0), 0)
  return (lumis?.total ?? 0) + (level?.lumis ?? 0) + ofCombos + (command === undefined ? 0 : lumisOfCommand(command))
}

function lumisOfCommand(command: CommandEffect): number {
  if (!('lumis' in command)) return 0
  return command.lumis + ('bonus' in command ? command.bonus : 0)
}

/** XP that an action earned in all. */
export function xpOf({ xp, command }: GameEffects): number {
  return (xp?.total ?? 0) + (command !== undefined && 'xp' in command ? command.xp : 0)
}
