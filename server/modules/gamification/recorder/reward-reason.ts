import type { RewardReason } from '../../wallet/index.ts'
import type { GameEffects } from '../engine/game/effects.ts'

/** What the ledger calls the Lümis that an action earned. */
export function reasonOf(effects: GameEffects | undefined): RewardReason {
  switch (effects?.command?.did) {
    case 'mission_claimed':
      return 'mission'
    case 'achievement_claimed':
      return 'achievement'
    case 'streak_reward_claimed':
      return 'streak'
    case 'prestige_reached':
      return 'prestige'
    case 'granted':
      return 'grant'
    default:
      return 'action'
  }
}
