import type { Day } from '../../../../platform/clock/calendar.ts'
import { type Achievements, noAchievements } from './achievements.ts'
import { type Combos, noCombos } from './combos.ts'
import { type Counters, noCounters } from './counters.ts'
import { type Events, noEvents } from './events.ts'
import { type Experience, noExperience } from './experience.ts'
import { type Limits, noLimits } from './limits.ts'
import { type Missions, noMissions } from './missions.ts'
import { noScores, type Scores } from './scores.ts'
import { noStreaks, type Streaks } from './streaks.ts'

/**
 * All that the game knows of a member. It is the fold of the member's actions in the order in which they happened; the
 * passing of time is part of that fold, so nothing has to run at midnight for it to be true.
 */
export interface GameState {
  /** IANA zone in which days are judged; null before the first action. */
  readonly zone: string | null
  /** The local day up to which midnights have been settled; 0 before the first action. */
  readonly day: Day
  /** When the last action that was played happened, in milliseconds since 1970. */
  readonly at: number
  readonly limits: Limits
  readonly experience: Experience
  readonly streaks: Streaks
  readonly missions: Missions
  readonly events: Events
  readonly counters: Counters
  readonly achievements: Achievements
  readonly combos: Combos
  readonly scores: Scores
  /**
   * What was unlocked for ever and when, in milliseconds since 1970: `a<achievement>`, `s<streak>:<milestone>`, `c<combo>`,
   * `p<prestige>`.
   */
  readonly honours: Readonly<Record<string, number>>
}

export const newGame: GameState = {
  zone: null,
  day: 0,
  at: 0,
  limits: noLimits,
  experience: noExperience,
  streaks: noStreaks,
  missions: noMissions,
  events: noEvents,
  counters: noCounters,
  achievements: noAchievements,
  combos: noCombos,
  scores: noScores,
  honours: {},
}
