import type { AchievementRule } from './achievement.ts'
import type { BoardRule } from './board.ts'
import type { ComboRule } from './combo.ts'
import type { EventRule } from './event.ts'
import type { LevelRule } from './level.ts'
import type { MissionRule } from './mission.ts'
import type { SegmentRule } from './segment.ts'
import type { StreakRule } from './streak.ts'

/** A rule with the number under which states refer to it. Numbers are never used again. */
export type Kept<R> = R & { readonly id: number }

/** All catalogues of the game, as administrators keep them. */
export interface GameCatalogue {
  readonly levels: readonly Kept<LevelRule>[]
  readonly streaks: readonly Kept<StreakRule>[]
  readonly missions: readonly Kept<MissionRule>[]
  readonly events: readonly Kept<EventRule>[]
  readonly achievements: readonly Kept<AchievementRule>[]
  readonly boards: readonly Kept<BoardRule>[]
  readonly combos: readonly Kept<ComboRule>[]
  readonly segments: readonly Kept<SegmentRule>[]
}

/** The same, arranged for judging: rules by number, and by the action type that they look at. Switched-off rules are found by number only. */
export interface GameRules {
  /** Zone in which boards and events turn. */
  readonly siteZone: string
  /** Numbers of action types by name. */
  readonly typeIds: ReadonlyMap<string, number>
  /** Numbers of streaks and events by code: achievements name them so. */
  readonly streakIds: ReadonlyMap<string, number>
  readonly eventIds: ReadonlyMap<string, number>
  /** Lowest first; the first begins at 0 XP. */
  readonly levels: readonly Kept<LevelRule>[]
  readonly streaks: ReadonlyMap<number, Kept<StreakRule>>
  readonly missions: ReadonlyMap<number, Kept<MissionRule>>
  readonly events: ReadonlyMap<number, Kept<EventRule>>
  readonly achievements: ReadonlyMap<number, Kept<AchievementRule>>
  readonly boards: ReadonlyMap<number, Kept<BoardRule>>
  readonly combos: ReadonlyMap<number, Kept<ComboRule>>
  readonly segments: readonly Kept<SegmentRule>[]
  readonly activeStreaks: readonly Kept<StreakRule>[]
  readonly dailyMissions: readonly Kept<MissionRule>[]
  readonly streaksOf: ByType<StreakRule>
  readonly missionsOf: ByType<MissionRule>
  readonly eventsOf: ByType<EventRule>
  readonly activeAchievements: readonly Kept<AchievementRule>[]
  /** Those that actions of the type count for directly. */
  readonly achievementsOf: ByType<AchievementRule>
  /** Those with a criterion that is not about one type of action: levels, streaks, days … */
  readonly otherAchievements: readonly Kept<AchievementRule>[]
  readonly boardsOf: ByType<BoardRule>
  readonly streakBoards: readonly Kept<BoardRule>[]
}

/** Rules by the number of the action type; a type without any has no entry. */
export type ByType<R> = ReadonlyMap<number, readonly Kept<R>[]>

const none: readonly never[] = []

export function ofType<R>(rules: ByType<R>, typeId: number): readonly Kept<R>[] {
  return rules.get(typeId) ?? none
}
