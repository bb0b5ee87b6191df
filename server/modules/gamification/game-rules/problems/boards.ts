import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import type { BoardRule } from '../board.ts'
import { problemsOfActions, typesCounted } from './actions.ts'
import { problemsOfPrizes } from './prizes.ts'
import {
  type KnownType,
  type ProblemsOf,
  problem,
  problemsOfCode,
  problemsOfFixed,
  problemsOfReference,
  replaced,
} from './problem.ts'

export const problemsOfBoard: ProblemsOf<BoardRule> = (rule, { boards, streaks }, types, occasion) => [
  ...problemsOfCode(rule, boards, occasion),
  ...problemsOfFixed(rule, replaced(rule, boards, occasion), ['metric', 'period']),
  ...problemsOfPrizes(rule.prizes),
  ...problemsOfMetric(rule),
  ...(rule.active
    ? [
        ...problemsOfActions(rule.actions, types),
        ...problemsOfReference(['streak'], rule.streak, streaks),
        ...problemsOfWorth(rule, types),
      ]
    : []),
]

function problemsOfMetric({ metric, actions, streak }: BoardRule): FieldProblem[] {
  if (metric === 'streak' && actions.length > 0) {
    return [
      problem(['actions'], 'contradiction', {
        es: 'Las rachas cuentan sus propias acciones',
        en: 'Streaks count their own actions',
      }),
    ]
  }
  if (metric !== 'streak' && streak !== null) {
    return [
      problem(['streak'], 'contradiction', {
        es: 'Solo para clasificaciones de rachas',
        en: 'For boards of streaks only',
      }),
    ]
  }
  return []
}

function problemsOfWorth({ metric, actions }: BoardRule, types: readonly KnownType[]): FieldProblem[] {
  if (metric !== 'lumis' && metric !== 'xp') return []
  const counted = typesCounted(actions, types)
  const worth = metric === 'lumis' ? 'base_lumis' : 'base_xp'
  if (counted.length === 0 || counted.some(({ game }) => game[worth] > 0)) return []
  return [
    problem(['metric'], 'unreachable', {
      es: 'Esas acciones no dan nada de eso',
      en: 'Those actions give nothing of that',
    }),
  ]
}
