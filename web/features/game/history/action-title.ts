import { useTranslation } from 'react-i18next'
import { useActionName } from '../parts/action-name.ts'

/** What members decide and administrators grant, by the names of their action types. */
const commands = [
  'mission_accepted',
  'mission_claimed',
  'achievement_claimed',
  'streak_reward_claimed',
  'streak_frozen',
  'auto_freeze_set',
  'event_joined',
  'combo_started',
  'prestige_reached',
  'granted',
  'achievements_judged',
] as const

/** What a line of the history is called: an action, or what was decided. */
export function useActionTitle(): (action: string) => string {
  const { t } = useTranslation('gameHistory')
  const nameOf = useActionName()
  return (action) => {
    const command = commands.find((each) => each === action)
    return command === undefined ? nameOf(action) : t(`commands.${command}`)
  }
}
