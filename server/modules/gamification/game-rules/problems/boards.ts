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
  ...problemsOfClose(rule),
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

const minutesOfDay = 24 * 60

/** States know the running period and the one before: a day must be closed before the next one is over. */
function problemsOfClose({ period, close_after_minutes: minutes }: BoardRule): FieldProblem[] {
  if (period !== 'day' || minutes <= minutesOfDay) return []
  return [
    problem(['close_after_minutes'], 'too_late', {
      es: 'Un periodo tiene que cerrarse antes de que acabe el siguiente',
      en: 'A period must be closed before the next one is over',
    }),
  ]
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
