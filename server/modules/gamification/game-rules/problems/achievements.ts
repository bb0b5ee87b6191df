import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import { mostValues } from '../../engine/game/counters.ts'
import type { AchievementRule, Criterion } from '../achievement.ts'
import type { GameCatalogue } from '../game-rules.ts'
import { mostEver, problemsOfAction } from './actions.ts'
import { type KnownType, type ProblemsOf, problem, problemsOfCode, problemsOfReference } from './problem.ts'

export const problemsOfAchievement: ProblemsOf<AchievementRule> = (rule, catalogue, types, occasion) => [
  ...problemsOfCode(rule, catalogue.achievements, occasion),
  ...rule.criteria.flatMap((criterion, index) => [
    ...problemsOfCriterion(criterion, index),
    ...(rule.active ? problemsOfWorld(criterion, index, catalogue, types) : []),
  ]),
]

function problemsOfCriterion(criterion: Criterion, index: number): FieldProblem[] {
  if (criterion.counter === 'actions_between' && criterion.from >= criterion.to) {
    return [
      problem(['criteria', index, 'to'], 'order', {
        es: 'Tiene que ser después de la primera hora',
        en: 'It has to be after the first hour',
      }),
    ]
  }
  if (criterion.counter === 'different' && criterion.at_least > mostValues) {
    return [unreachable(index, `Se distinguen ${mostValues} valores`, `${mostValues} values are told apart`)]
  }
  return []
}

function problemsOfWorld(
  criterion: Criterion,
  index: number,
  { events, streaks, levels }: GameCatalogue,
  types: readonly KnownType[],
): FieldProblem[] {
  if ('action' in criterion) return problemsOfType(criterion, index, types)
  switch (criterion.counter) {
    case 'in_event':
      return problemsOfReference(['criteria', index, 'event'], criterion.event, events)
    case 'streak':
      return problemsOfReference(['criteria', index, 'streak'], criterion.streak, streaks)
    case 'level': {
      const top = Math.max(0, ...levels.map(({ number }) => number))
      if (criterion.at_least <= top) return []
      return [unreachable(index, `El último nivel es el ${top}`, `The last level is ${top}`)]
    }
    default:
      return []
  }
}

type OfType = Extract<Criterion, { readonly action: string }>

function problemsOfType(criterion: OfType, index: number, types: readonly KnownType[]): FieldProblem[] {
  const problems = problemsOfAction(criterion.action, types, ['criteria', index, 'action'])
  const type = types.find(({ name }) => name === criterion.action)
  if (type === undefined) return problems
  if ('field' in criterion) return [...problems, ...problemsOfField(criterion, index, type)]
  const most = mostEver(type)
  if (criterion.at_least <= most) return problems
  return [...problems, unreachable(index, `Solo cuenta ${most} veces`, `It counts ${most} times only`)]
}

function problemsOfField(
  criterion: Extract<OfType, { readonly field: string }>,
  index: number,
  { game, acceptedValues }: KnownType,
): FieldProblem[] {
  const { field, at_least: least } = criterion
  if (!game.counted_fields.includes(field)) {
    return [
      problem(['criteria', index, 'field'], 'unknown', {
        es: `La acción no cuenta el campo «${field}»`,
        en: `The action does not count the field "${field}"`,
      }),
    ]
  }
  const accepted = acceptedValues[field]
  if (accepted === undefined) return []
  if (criterion.counter === 'actions_with' && !accepted.includes(criterion.value)) {
    return [
      unreachable(index, `La acción no admite «${criterion.value}»`, `The action does not accept "${criterion.value}"`),
    ]
  }
  if (criterion.counter === 'different' && least > accepted.length) {
    return [unreachable(index, `Solo hay ${accepted.length} valores`, `There are ${accepted.length} values only`)]
  }
  if (criterion.counter === 'sum' && !accepted.some((text) => Number(text) > 0)) {
    return [unreachable(index, `«${field}» no puede ser una cifra`, `"${field}" cannot be a figure`)]
  }
  return []
}

function unreachable(index: number, es: string, en: string): FieldProblem {
  return problem(['criteria', index, 'at_least'], 'unreachable', { es, en })
}
