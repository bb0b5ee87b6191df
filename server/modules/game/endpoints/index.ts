import { claimStreakReward } from './claim-streak-reward.ts'
import { freezeStreak } from './freeze-streak.ts'
import { listStreakRewards } from './list-streak-rewards.ts'
import { listStreaks } from './list-streaks.ts'
import { riseByPrestige } from './rise-by-prestige.ts'
import { setAutoFreeze } from './set-auto-freeze.ts'
import { showGameDashboard } from './show-game-dashboard.ts'
import { showGameStats } from './show-game-stats.ts'
import { showProgression } from './show-progression.ts'

export const gameEndpoints = {
  showGameDashboard,
  showGameStats,

  listStreaks,
  freezeStreak,
  listStreakRewards,
  claimStreakReward,
  setAutoFreeze,

  showProgression,
  riseByPrestige,
}
