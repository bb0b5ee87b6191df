import { catalogueEndpoints } from '../catalogue-endpoints.ts'
import { acceptMission } from './accept-mission.ts'
import { addGameActionType } from './add-game-action-type.ts'
import { changeGameActionType } from './change-game-action-type.ts'
import { claimAchievement } from './claim-achievement.ts'
import { claimMission } from './claim-mission.ts'
import { claimStreakReward } from './claim-streak-reward.ts'
import { explain } from './explain.ts'
import { freezeStreak } from './freeze-streak.ts'
import { grant } from './grant.ts'
import { joinTemporaryEvent } from './join-temporary-event.ts'
import { listAchievements } from './list-achievements.ts'
import { listActionNames } from './list-action-names.ts'
import { listActiveCombos } from './list-active-combos.ts'
import { listContestPeriods } from './list-contest-periods.ts'
import { listGameActionTypes } from './list-game-action-types.ts'
import { listLeaderboardHistory } from './list-leaderboard-history.ts'
import { listLeaderboards } from './list-leaderboards.ts'
import { listMemberActions } from './list-member-actions.ts'
import { listMemberLumis } from './list-member-lumis.ts'
import { listMissions } from './list-missions.ts'
import { listMyActions } from './list-my-actions.ts'
import { listMyLumis } from './list-my-lumis.ts'
import { listNearbyRankings } from './list-nearby-rankings.ts'
import { listReportableActions } from './list-reportable-actions.ts'
import { listStreakRewards } from './list-streak-rewards.ts'
import { listStreaks } from './list-streaks.ts'
import { listTemporaryEvents } from './list-temporary-events.ts'
import { previewGameActionType } from './preview-game-action-type.ts'
import { recordAction } from './record-action.ts'
import { recordActions } from './record-actions.ts'
import { rehearseAction } from './rehearse-action.ts'
import { riseByPrestige } from './rise-by-prestige.ts'
import { setAutoFreeze } from './set-auto-freeze.ts'
import { showEventLeaderboard } from './show-event-leaderboard.ts'
import { showGameDashboard } from './show-game-dashboard.ts'
import { showGameStats } from './show-game-stats.ts'
import { showLeaderboard } from './show-leaderboard.ts'
import { showMemberGame } from './show-member-game.ts'
import { showProgression } from './show-progression.ts'
import { startCombo } from './start-combo.ts'

export const gameEndpoints = {
  recordAction,
  recordActions,
  listMyActions,
  listMyLumis,
  listReportableActions,
  listActionNames,
  rehearseAction,
  listMemberActions,
  listMemberLumis,
  showMemberGame,
  grant,

  showLeaderboard,
  listLeaderboards,
  listNearbyRankings,
  listLeaderboardHistory,
  showGameDashboard,
  showGameStats,

  listStreaks,
  freezeStreak,
  listStreakRewards,
  claimStreakReward,
  setAutoFreeze,

  showProgression,
  riseByPrestige,

  listMissions,
  acceptMission,
  claimMission,

  listTemporaryEvents,
  joinTemporaryEvent,
  showEventLeaderboard,

  listAchievements,
  claimAchievement,

  listActiveCombos,
  startCombo,

  explain,

  ...catalogueEndpoints,
  listContestPeriods,
  listGameActionTypes,
  addGameActionType,
  changeGameActionType,
  previewGameActionType,
}
