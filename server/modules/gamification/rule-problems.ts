import type { FieldProblem, Texts } from '../../platform/errors/named-error.ts'
import type { ActionType } from './action-type.ts'
import { type Badge, compete, isReachable } from './badge.ts'
import type { CompletionRule } from './completion-rule.ts'
import type { Rules } from './rules.ts'

/** Why a rule could never be met, or contradicts another one; empty for one that makes sense. */

const problem = (field: string, kind: string, texts: Texts): FieldProblem => ({ path: ['body', field], kind, texts })

const unknownType = (field: string) =>
  problem(field, 'unknown', { es: 'Ese tipo de evento no existe', en: 'There is no such event type' })

export function problemsOfBadge(badge: Omit<Badge, 'id'> & { readonly id?: number }, rules: Rules): FieldProblem[] {
  const type = rules.types.get(badge.typeId)
  if (type === undefined) return [unknownType('event_type_id')]
  const problems: FieldProblem[] = []
  if (!badge.active) return problems
  if (!isReachable(badge.requiredPoints, type.pointsPerEvent)) {
    problems.push(
      problem('required_points', 'unreachable', {
        es: `Nadie llegará nunca: «${type.name}» da 0 puntos`,
        en: `Nobody will ever get there: "${type.name}" gives 0 points`,
      }),
    )
  }
  const rival = rules.badgesOf
    .get(badge.typeId)
    ?.find((other) => other.id !== badge.id && other.active && compete(other, badge))
  if (rival !== undefined) {
    problems.push(
      problem('required_points', 'taken', {
        es: `«${rival.name}» ya pide los mismos puntos a los mismos usuarios`,
        en: `"${rival.name}" asks the same points of the same users`,
      }),
    )
  }
  return problems
}

export function problemsOfActionType(type: ActionType, rules: Rules): FieldProblem[] {
  const lost = rules.badgesOf
    .get(type.id)
    ?.find((badge) => badge.active && !isReachable(badge.requiredPoints, type.pointsPerEvent))
  if (lost === undefined) return []
  return [
    problem('points_per_event', 'unreachable', {
      es: `Con 0 puntos nadie llegaría nunca a la insignia «${lost.name}»`,
      en: `With 0 points nobody would ever get to the badge "${lost.name}"`,
    }),
  ]
}

export function problemsOfCompletion(rule: Omit<CompletionRule, 'id'>, rules: Rules): FieldProblem[] {
  const type = rules.types.get(rule.typeId)
  const problems: FieldProblem[] = []
  if (type === undefined) problems.push(unknownType('event_type_id'))
  if (!rules.types.has(rule.bonusTypeId)) problems.push(unknownType('bonus_event_type_id'))
  if (rule.bonusTypeId === rule.typeId) {
    problems.push(
      problem('bonus_event_type_id', 'same', {
        es: 'El premio tiene que ser otro tipo de evento',
        en: 'The bonus has to be another event type',
      }),
    )
  }
  const accepted = type?.acceptedValues[rule.field]
  const impossible = accepted && rule.requiredValues.find((value) => !accepted.includes(value))
  if (impossible !== undefined) {
    problems.push(
      problem('required_values', 'unreachable', {
        es: `«${type?.name}» no admite el valor «${impossible}»`,
        en: `"${type?.name}" does not accept the value "${impossible}"`,
      }),
    )
  }
  return problems
}
