export type { Action } from './action.ts'
export { reportChannels } from './action.ts'
export { actionTexts } from './action-texts.ts'
export type { ActionType } from './action-type.ts'
export { actorOf } from './actor.ts'
export { seedGamification } from './catalogue/seed.ts'
export { kindOf as contestKind, periodText } from './contests/close/ending.ts'
export { xpContest } from './contests/contest-change.ts'
export { contestResultStore, type PastResult } from './contests/contest-result.store.ts'
export { type ContestStandings, contestStandings } from './contests/contest-standings.ts'
export { closedPeriods, openEndings } from './contests/period-reads.ts'
export { gamificationEndpoints } from './endpoints/index.ts'
export { progressOf as achievementProgress, type Unlocked } from './engine/game/achievements.ts'
export type { Chain } from './engine/game/award.ts'
export { availableCombos, type ComboRun, comboStatus, openSteps } from './engine/game/combos.ts'
export { standingOf } from './engine/game/commands.ts'
export type { Counters } from './engine/game/counters.ts'
export type { CommandEffect, GameEffects } from './engine/game/effects.ts'
export { lumisOf as lumisEarnedBy, xpOf as xpEarnedBy } from './engine/game/effects.ts'
export {
  lastOccurrence,
  nextOccurrence,
  nextStart,
  type Occurrence,
  occurrenceAt,
  runningEvents,
  segmentsOf,
} from './engine/game/events.ts'
export { levelAt, nextLevel, prestigeLevel } from './engine/game/experience.ts'
export { type GameState, newGame } from './engine/game/game-state.ts'
export { factorParts } from './engine/game/half-up.ts'
export { type LimitHit, limitsNow } from './engine/game/limits.ts'
export { availableMissions, endedMissions, type MissionView, openMissions } from './engine/game/missions.ts'
export { arrive as arriveGame } from './engine/game/play.ts'
export {
  closesAt,
  contestKey,
  parseContest,
  periodEnd,
  periodOf,
  previousPeriod,
} from './engine/game/scores.ts'
export { type CalendarMark, marksOf } from './engine/game/streak-calendar.ts'
export { mostTokens, type StreakRun, streakFactor } from './engine/game/streaks.ts'
export { type SystemType, systemTypes } from './engine/game/system-types.ts'
export {
  actionInactive,
  actionInFuture,
  actionTooOld,
  actionTypeErrors,
  metadataTooLarge,
  notReportable,
  ruleErrors,
  unknownAction,
  valueNotAccepted,
} from './errors.ts'
export { gamificationFacts } from './facts.ts'
export { gameErrors } from './game-errors.ts'
export type { AchievementRule, Criterion } from './game-rules/achievement.ts'
export type { BoardRule } from './game-rules/board.ts'
export { type CatalogueName, catalogues } from './game-rules/catalogues.ts'
export type { ComboRule } from './game-rules/combo.ts'
export type { EventRule } from './game-rules/event.ts'
export type { GameRules, Kept } from './game-rules/game-rules.ts'
export type { LevelRule } from './game-rules/level.ts'
export type { MissionRule } from './game-rules/mission.ts'
export type { Prize } from './game-rules/prize.ts'
export type { SegmentRule } from './game-rules/segment.ts'
export type { StreakRule } from './game-rules/streak.ts'
export { importActions } from './import/import-actions.ts'
export { contestClosing, gamificationJobs, gamificationRecurrences } from './jobs.ts'
export { gamificationListeners } from './listeners.ts'
export { actionHistory } from './operations/action-history.ts'
export {
  addGameActionType,
  changeGameActionType,
  GameActionTypeChange,
  GameActionTypeView,
  gameActionTypes,
  NewGameActionType,
} from './operations/game-action-types.ts'
export { addGameRule, changeGameRule, gameRuleOf, gameRulesOf, removeGameRule } from './operations/game-rules.ts'
export { mergeGuestActions } from './operations/merge-guest.ts'
export { eventGains, findAction, findActions, type Past, type PastAction, pastSince } from './operations/past.ts'
export { previewActionType, previewRule, type RulePreview } from './operations/preview-rule.ts'
export { progressOf } from './operations/progress-of.ts'
export type { PlayerCard } from './players/player-cards.ts'
export { ProgressView } from './progress.view.ts'
export type { ActionDraft, Actor, RecordedAction } from './recorder/submission.ts'
export { type Verification, verifyReplay } from './replay/verify.ts'
export type { Rules } from './rules.ts'
export { openGamification } from './services.ts'
export { tracked } from './tracked.ts'
