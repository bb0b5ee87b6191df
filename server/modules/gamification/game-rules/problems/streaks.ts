import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import type { StreakRule } from '../streak.ts'
import { mostEver, problemsOfActions, problemsOfNoActions, typesNamed } from './actions.ts'
import {
  givesNothing,
  type KnownType,
  type ProblemsOf,
  problem,
  problemsOfCode,
  problemsOfFactor,
  problemsOfFixed,
  problemsOfOrder,
  replaced,
} from './problem.ts'

export const problemsOfStreak: ProblemsOf<StreakRule> = (rule, { streaks }, types, occasion) => [
  ...problemsOfCode(rule, streaks, occasion),
  ...problemsOfFixed(rule, replaced(rule, streaks, occasion), ['period']),
  ...problemsOfNoActions(rule.actions),
  ...problemsOfOrder(['multipliers'], rule.multipliers, 'at'),
  ...problemsOfOrder(['multipliers'], rule.multipliers, 'factor'),
  ...rule.multipliers.flatMap(({ factor }, index) => problemsOfFactor(['multipliers', index, 'factor'], factor)),
  ...problemsOfOrder(['milestones'], rule.milestones, 'at'),
  ...rule.milestones.flatMap(({ lumis, unlock }, index) =>
    lumis === 0 && unlock === null ? givesNothing(['milestones', index, 'lumis']) : [],
  ),
  ...(rule.active ? [...problemsOfActions(rule.actions, types), ...problemsOfLength(rule, types)] : []),
]

/** Actions that count so many times in a lifetime make no longer streak. */
function problemsOfLength({ actions, multipliers, milestones }: StreakRule, types: readonly KnownType[]) {
  const most = typesNamed(actions, types).reduce((sum, type) => sum + mostEver(type), 0)
  const unreachable = (list: string, rungs: readonly { readonly at: number }[]): FieldProblem[] =>
    rungs.flatMap(({ at }, index) =>
      at <= most
        ? []
        : problem([list, index, 'at'], 'unreachable', {
            es: `Las acciones solo cuentan ${most} veces`,
            en: `The actions count ${most} times only`,
          }),
    )
  return [...unreachable('multipliers', multipliers), ...unreachable('milestones', milestones)]
}
