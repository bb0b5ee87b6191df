import { useTranslation } from 'react-i18next'
import type { StreakReward } from '../queries/list-streak-rewards.ts'
import type { Streak } from '../queries/list-streaks.ts'

/** Rewards that can be taken now. */
export function claimable(rewards: readonly StreakReward[]): StreakReward[] {
  return rewards.filter(({ can_claim, is_claimed }) => can_claim && !is_claimed)
}

/** Why no token can be spent on a streak, or null when one can. */
export function freezeHindrance(
  { current_count: count, frozen_until: frozen }: Pick<Streak, 'current_count' | 'frozen_until'>,
  tokens: number,
): 'notRunning' | 'frozen' | 'noTokens' | null {
  if (frozen !== null) return 'frozen'
  if (count === 0) return 'notRunning'
  return tokens === 0 ? 'noTokens' : null
}

/** Whether the running local day, with which the calendar ends, is kept. */
export function isKeptToday({ calendar }: Pick<Streak, 'calendar'>): boolean {
  return calendar.at(-1)?.mark === 'kept'
}

/** "7 días" or "4 semanas". */
export function usePeriods(): (count: number, period: Streak['period'] | undefined) => string {
  const { t } = useTranslation('game')
  return (count, period) => t(period === 'week' ? 'streaks.weeks' : 'streaks.days', { count })
}
