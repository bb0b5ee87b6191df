export { acceptMission, claimMission } from './missions/choices.ts'
export type { MissionEffect } from './missions/days.ts'
export { advanceMissions, beginDay } from './missions/days.ts'
export {
  keepAccepted,
  keepClaimed,
  keptDays,
  type MissionRun,
  type Missions,
  missionIdOf,
  noMissions,
  ruleOfMission,
} from './missions/mission-run.ts'
export { availableMissions, endedMissions, type MissionView, openMissions } from './missions/views.ts'
