import type { GameRules } from '../../../game-rules/game-rules.ts'
import type { Refusal } from '../turn.ts'
import type { Streaks } from './runs.ts'

/** The reward for a streak that was once as long as `at`; also when it was lost or switched off since. */
export function claimMilestone(
  slice: Streaks,
  ruleId: number,
  at: number,
  rules: GameRules,
): { readonly slice: Streaks; readonly lumis: number } | Refusal {
  const rule = rules.streaks.get(ruleId)
  if (rule === undefined) return { refused: 'streak.unknown' }
  const milestone = rule.milestones.find((each) => each.at === at)
  if (milestone === undefined) return { refused: 'streak.reward_unknown' }
  const run = slice.runs[ruleId]
  if (run === undefined || run.max < at) {
    return { refused: 'streak.reward_not_reached', details: { required: at, reached: run?.max ?? 0 } }
  }
  if (run.claimed.includes(at)) return { refused: 'streak.reward_already_claimed' }
  const { lumis } = milestone
  const claimed = { ...run, claimed: [...run.claimed, at], lumis: run.lumis + lumis }
  return { slice: { ...slice, runs: { ...slice.runs, [ruleId]: claimed } }, lumis }
}
