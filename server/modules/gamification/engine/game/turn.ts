import type { Day } from '../../../../platform/clock/calendar.ts'
import type { ActionRule } from '../../game-rules/action-rule.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'

/** One action on its way through the mechanics, with all that they may judge it by. */
export interface Turn {
  readonly memberId: number
  readonly typeId: number
  /** Name of the action type. */
  readonly action: string
  readonly worth: ActionRule
  readonly metadata: Readonly<Record<string, unknown>> | null
  /** When it happened, in milliseconds since 1970; never before the action that was played before it. */
  readonly at: number
  /** The member's local day it counts for: never before one that was counted already, also when the member travels west. */
  readonly day: Day
  /** The member's local hour, 0–23. */
  readonly hour: number
  /** IANA zone of the member at that time. */
  readonly zone: string
  readonly rules: GameRules
}

/** Why something that a member asks for cannot be. The codes are those of `errors.ts`. */
export interface Refusal {
  readonly refused: RefusalCode
  readonly details?: Readonly<Record<string, unknown>>
}

export type RefusalCode =
  | 'streak.unknown'
  | 'streak.already_frozen'
  | 'streak.not_running'
  | 'insufficient.freeze_tokens'
  | 'streak.reward_unknown'
  | 'streak.reward_not_reached'
  | 'streak.reward_already_claimed'
  | 'mission.unknown'
  | 'mission.already_accepted'
  | 'mission.not_completed'
  | 'mission.already_completed'
  | 'mission.not_available'
  | 'mission.expired'
  | 'event.unknown'
  | 'event.not_active'
  | 'event.already_joined'
  | 'event.not_joinable'
  | 'event.not_for_you'
  | 'achievement.unknown'
  | 'achievement.locked'
  | 'achievement.already_claimed'
  | 'combo.unknown'
  | 'combo.already_started'
  | 'combo.expired'
  | 'combo.not_available'
  | 'prestige.not_available'
  | 'insufficient.level'

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value
}
