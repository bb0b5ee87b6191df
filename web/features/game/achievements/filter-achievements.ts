import type { Achievements, LockedAchievement, UnlockedAchievement } from '../queries/list-achievements.ts'

export const statuses = ['all', 'unclaimed', 'unlocked', 'locked'] as const
export type Status = (typeof statuses)[number]

export type Shown = { unclaimed: UnlockedAchievement[]; claimed: UnlockedAchievement[]; locked: LockedAchievement[] }

/** What a filter leaves: rewards that wait, what is done newest first, and what is locked, the nearest first. */
export function filterAchievements(
  { unlocked_achievements: unlocked, locked_achievements: locked }: Achievements,
  status: Status,
  category: string | null,
): Shown {
  const isWanted = (each: { category: string }) => category === null || each.category === category
  const held = unlocked.filter(isWanted).toSorted((one, other) => other.unlocked_at.localeCompare(one.unlocked_at))
  const ahead = locked.filter(isWanted).toSorted((one, other) => shareOf(other) - shareOf(one))
  return {
    unclaimed: status === 'locked' ? [] : held.filter(({ is_claimed }) => !is_claimed),
    claimed: status === 'all' || status === 'unlocked' ? held.filter(({ is_claimed }) => is_claimed) : [],
    locked: status === 'all' || status === 'locked' ? ahead : [],
  }
}

function shareOf({ current_progress, required_progress }: LockedAchievement): number {
  return current_progress / Math.max(1, required_progress)
}
