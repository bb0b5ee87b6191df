import type { Day } from '../../platform/clock/calendar.ts'
import type { Counters, GameRules, GameState, Kept, StreakRule, StreakRun } from '../gamification/index.ts'

/** A streak of a member; `run` undefined: never begun. */
export interface StreakOfMember {
  readonly rule: Kept<StreakRule>
  readonly run: StreakRun | undefined
}

/** All streaks that are switched on, those included that the member has never begun. */
export function streaksOf({ streaks }: GameState, { activeStreaks }: GameRules): StreakOfMember[] {
  return activeStreaks.map((rule) => ({ rule, run: streaks.runs[rule.id] }))
}

/** Those that can reward: the streaks that are switched on, and others with a reward that was reached and not claimed. */
export function rewardedStreaks({ streaks }: GameState, rules: GameRules): StreakOfMember[] {
  const all = [...rules.streaks.values()].map((rule) => ({ rule, run: streaks.runs[rule.id] }))
  const waits = ({ rule, run }: StreakOfMember) =>
    run !== undefined && rule.milestones.some(({ at }) => at <= run.max && !run.claimed.includes(at))
  return all.filter((streak) => streak.rule.active || waits(streak))
}

/** The first milestone beyond the running streak whose reward has not been claimed: each is paid once in a lifetime. */
export function nextMilestone({ rule, run }: StreakOfMember): StreakRule['milestones'][number] | undefined {
  const isAhead = ({ at }: { readonly at: number }) => at > (run?.count ?? 0) && !run?.claimed.includes(at)
  return rule.milestones.filter(isAhead).toSorted((a, b) => a.at - b.at)[0]
}

/**
 * The local day on which the streak was last kept. Of a week the engine keeps that it was, and counts the days of its actions
 * apart: actions that earned nothing are not among them, and the Monday stands for those.
 */
export function lastActivity(
  { rule, run }: StreakOfMember,
  { types }: Counters,
  { typeIds }: GameRules,
): Day | undefined {
  if (run === undefined || rule.period === 'day') return run?.last
  const days = rule.actions.map((action) => types[typeIds.get(action) ?? 0]?.lastDay ?? 0)
  return Math.max(run.last, ...days.filter((day) => day < run.last + 7))
}

/** The local day up to whose end the streak is protected by hand, counted from `today`. */
export function frozenUntil(run: StreakRun | undefined, today: Day): Day | undefined {
  return run !== undefined && run.count > 0 && run.armed >= today ? run.armed : undefined
}

/** Whether a token could be spent now: there is one, and a running streak that is not protected yet. */
export function canFreeze(game: GameState, rules: GameRules): boolean {
  const isOpen = ({ run }: StreakOfMember) =>
    run !== undefined && run.count > 0 && frozenUntil(run, game.day) === undefined
  return game.streaks.tokens > 0 && streaksOf(game, rules).some(isOpen)
}
