/** Doing something every local day or every ISO week, and what protects it (rules §3.5; Lümis v4 §2). */
export { creditStreaks, keepStreaks, streakFactor } from './streaks/keep.ts'
export { passMidnights } from './streaks/midnights.ts'
export { claimMilestone } from './streaks/milestones.ts'
export { armFreeze, bridge } from './streaks/protect.ts'
export { mostTokens, noStreaks, type StreakEffect, type StreakRun, type Streaks } from './streaks/runs.ts'
