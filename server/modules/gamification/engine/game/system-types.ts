/**
 * The names of the system types: what members decide and administrators grant. They are recorded like every action, so
 * that the log alone says what a state is (decision 9).
 */
export const systemTypes = {
  missionAccepted: 'mission_accepted',
  missionClaimed: 'mission_claimed',
  achievementClaimed: 'achievement_claimed',
  streakRewardClaimed: 'streak_reward_claimed',
  streakFrozen: 'streak_frozen',
  autoFreezeSet: 'auto_freeze_set',
  eventJoined: 'event_joined',
  comboStarted: 'combo_started',
  prestigeReached: 'prestige_reached',
  granted: 'granted',
  achievementsJudged: 'achievements_judged',
} as const

export type SystemType = (typeof systemTypes)[keyof typeof systemTypes]

const names: ReadonlySet<string> = new Set(Object.values(systemTypes))

export function isSystemType(name: string): name is SystemType {
  return names.has(name)
}
