import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import type { EventRule, Schedule } from '../event.ts'
import { problemsOfActions, typesCounted } from './actions.ts'
import { problemsOfPrizes } from './prizes.ts'
import {
  givesNothing,
  type KnownType,
  type Occasion,
  type ProblemsOf,
  problem,
  problemsOfCode,
  problemsOfFactor,
  problemsOfReference,
  replaced,
} from './problem.ts'
import { problemsOfWindow } from './window.ts'

export const problemsOfEvent: ProblemsOf<EventRule> = (rule, catalogue, types, occasion) => {
  const before = replaced(rule, catalogue.events, occasion)
  return [
    ...problemsOfCode(rule, catalogue.events, occasion),
    ...problemsOfSchedule(rule, before?.schedule, occasion),
    ...problemsOfPrizes(rule.prizes),
    ...problemsOfFactor(['multiplier'], rule.multiplier),
    ...problemsOfGain(rule, types),
    ...(rule.active
      ? [
          ...problemsOfActions(rule.target_actions, types, (index) => ['target_actions', index]),
          ...problemsOfReference(['segment'], rule.segment, catalogue.segments),
        ]
      : []),
  ]
}

function problemsOfSchedule({ schedule, active }: EventRule, before: Schedule | undefined, occasion: Occasion) {
  if (schedule.kind === 'recurring') {
    // `00:00` is the end of the day.
    if (schedule.to === '00:00' || schedule.from < schedule.to) return []
    return [
      problem(['schedule', 'to'], 'order', {
        es: 'Tiene que acabar después de empezar, a medianoche como muy tarde',
        en: 'It has to end after it begins, at midnight at the latest',
      }),
    ]
  }
  const window = before?.kind === 'window' ? before : undefined
  return [
    ...problemsOfWindow(schedule, window, active, occasion, ['schedule']),
    ...problemsOfBeginning(schedule.starts_at, window?.starts_at, occasion),
  ]
}

/** The table of an event is kept by its beginning. */
function problemsOfBeginning(start: string, before: string | undefined, { now }: Occasion): FieldProblem[] {
  if (before === undefined || Date.parse(before) > now || Date.parse(before) === Date.parse(start)) return []
  return [
    problem(['schedule', 'starts_at'], 'fixed', {
      es: 'Ya ha empezado: el comienzo no se puede cambiar',
      en: 'It has begun already: the beginning cannot be changed',
    }),
  ]
}

function problemsOfGain(rule: EventRule, types: readonly KnownType[]): FieldProblem[] {
  if (rule.multiplier === 1 && rule.bonus_lumis === 0 && rule.prizes.length === 0) return [givesNothing(['multiplier'])]
  if (!rule.active || rule.bonus_lumis > 0) return []
  const targets = typesCounted(rule.target_actions, types)
  if (targets.length === 0 || targets.some(({ game }) => game.base_lumis > 0 || game.base_xp > 0)) return []
  return [
    problem(['multiplier'], 'unreachable', {
      es: 'Esas acciones no dan nada que multiplicar',
      en: 'Those actions give nothing that could be multiplied',
    }),
  ]
}
