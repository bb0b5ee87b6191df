import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import type { GameCatalogue } from '../game-rules.ts'
import type { MissionRule } from '../mission.ts'
import { mostWithin, problemsOfActions, problemsOfNoActions, typesNamed } from './actions.ts'
import { problemsOfConditions } from './conditions.ts'
import {
  type KnownType,
  type ProblemsOf,
  problem,
  problemsOfCode,
  problemsOfFactor,
  problemsOfMinLevel,
  replaced,
} from './problem.ts'
import { problemsOfWindow } from './window.ts'

export const problemsOfMission: ProblemsOf<MissionRule> = (rule, catalogue, types, occasion) => {
  const before = replaced(rule, catalogue.missions, occasion)
  const named = typesNamed(rule.actions, types)
  return [
    ...problemsOfCode(rule, catalogue.missions, occasion),
    ...problemsOfNoActions(rule.actions),
    ...problemsOfWindow(rule, before, rule.active, occasion),
    ...problemsOfDaily(rule),
    ...problemsOfFactor(['bonus_multiplier'], rule.bonus_multiplier),
    ...problemsOfConditions(rule.conditions, rule.active ? named : []),
    ...(rule.active
      ? [
          ...problemsOfActions(rule.actions, types),
          ...problemsOfMinLevel(rule.min_level, catalogue),
          ...problemsOfAssignment(rule, catalogue),
          ...problemsOfMeasure(rule, named),
          ...problemsOfTarget(rule, named),
        ]
      : []),
  ]
}

/** Daily missions are assigned for one day each; nobody accepts them. */
function problemsOfDaily({ type, duration_days: duration, starts_at: start, ends_at: end }: MissionRule) {
  if (type !== 'daily') return []
  const problems: FieldProblem[] = []
  const texts = { es: 'Las misiones diarias duran el día', en: 'Daily missions last for the day' }
  if (duration > 0) problems.push(problem(['duration_days'], 'contradiction', texts))
  if (start !== null) problems.push(problem(['starts_at'], 'contradiction', texts))
  if (end !== null) problems.push(problem(['ends_at'], 'contradiction', texts))
  return problems
}

function problemsOfAssignment({ type, min_level }: MissionRule, { levels }: GameCatalogue): FieldProblem[] {
  const above = levels.filter(({ number }) => number >= min_level)
  if (type !== 'daily' || above.length === 0 || above.some((level) => level.daily_missions_limit > 0)) return []
  return [
    problem(['min_level'], 'unreachable', {
      es: 'Esos niveles no reciben misiones diarias',
      en: 'Those levels are assigned no daily missions',
    }),
  ]
}

/** A sum needs a field of which figures can come: one that the types are known to have. */
function problemsOfMeasure({ measure, conditions }: MissionRule, named: readonly KnownType[]): FieldProblem[] {
  if (typeof measure === 'string' || named.length === 0) return []
  const field = measure.sum_of
  if (!named.some(({ game }) => game.counted_fields.includes(field))) {
    return [
      problem(['measure', 'sum_of'], 'unknown', {
        es: `Las acciones no cuentan el campo «${field}»`,
        en: `The actions do not count the field "${field}"`,
      }),
    ]
  }
  const texts = conditions.find(
    ({ is, ...each }) => each.field === field && is?.every((one) => typeof one !== 'number'),
  )
  const accepting = named.filter(({ acceptedValues }) => {
    const accepted = acceptedValues[field]
    return accepted === undefined || accepted.some((text) => Number(text) > 0)
  })
  if (texts === undefined && accepting.length > 0) return []
  return [
    problem(['measure', 'sum_of'], 'unreachable', {
      es: `«${field}» no puede ser una cifra`,
      en: `"${field}" cannot be a figure`,
    }),
  ]
}

/** Only actions that earn something advance missions, so caps and cooldowns bound what can be done in the time. */
function problemsOfTarget({ type, duration_days, measure, target }: MissionRule, named: readonly KnownType[]) {
  if (named.length === 0 || typeof measure !== 'string') return []
  const days = type === 'daily' ? 1 : duration_days + 1
  const actions = named.reduce((sum, each) => sum + mostWithin(days, each), 0)
  const most = measure === 'days' ? Math.min(days, actions) : actions
  if (target <= most) return []
  return [
    problem(['target'], 'unreachable', {
      es: `En ese tiempo se puede llegar a ${most}`,
      en: `In that time one can get to ${most}`,
    }),
  ]
}
