import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import { actionTexts } from '../../action-texts.ts'
import type { ComboRule } from '../combo.ts'
import { mostWithin, problemsOfActions } from './actions.ts'
import {
  givesNothing,
  type KnownType,
  type ProblemsOf,
  problem,
  problemsOfCode,
  problemsOfFactor,
  problemsOfMinLevel,
  replaced,
} from './problem.ts'
import { problemsOfWindow } from './window.ts'

export const problemsOfCombo: ProblemsOf<ComboRule> = (rule, catalogue, types, occasion) => {
  const { steps, multiplier, bonus_lumis: bonus, unlock, active } = rule
  const names = steps.map(({ action }) => action)
  return [
    ...problemsOfCode(rule, catalogue.combos, occasion),
    ...problemsOfWindow(rule, replaced(rule, catalogue.combos, occasion), active, occasion),
    ...problemsOfDays(rule),
    ...problemsOfFactor(['multiplier'], multiplier),
    ...(multiplier === 1 && bonus === 0 && unlock === null ? [givesNothing(['multiplier'])] : []),
    ...(active
      ? [
          ...problemsOfActions(names, types, (index) => ['steps', index, 'action']),
          ...problemsOfMinLevel(rule.min_level, catalogue),
          ...problemsOfSteps(rule, types),
        ]
      : []),
  ]
}

function problemsOfDays({ type, weekdays }: ComboRule): FieldProblem[] {
  if (type !== 'time_window' || weekdays.length > 0) return []
  return [
    problem(['weekdays'], 'required', {
      es: 'Elige los días en los que se juega',
      en: 'Choose the days on which it is played',
    }),
  ]
}

/** Every step without an action takes a type of its own; a named one is done as often as its limits allow. */
function problemsOfSteps({ steps, window_hours: hours }: ComboRule, types: readonly KnownType[]): FieldProblem[] {
  const usable = types.filter(({ active, system }) => active && !system)
  const named = usable.filter(({ name }) => steps.some(({ action }) => action === name))
  const anyOther = steps.filter(({ action }) => action === null).length
  if (named.length + anyOther > usable.length) {
    return [
      problem(['steps'], 'unreachable', {
        es: `Solo hay ${usable.length} acciones distintas`,
        en: `There are ${usable.length} different actions only`,
      }),
    ]
  }
  const days = Math.ceil(hours / 24) + 1
  return named.flatMap((type) => {
    const needed = steps.filter(({ action }) => action === type.name).length
    const most = mostWithin(days, type)
    if (needed <= most) return []
    const shown = actionTexts(type)
    return problem(['steps'], 'unreachable', {
      es: `En ese tiempo «${shown.es}» cuenta ${most} veces`,
      en: `In that time "${shown.en}" counts ${most} times`,
    })
  })
}
