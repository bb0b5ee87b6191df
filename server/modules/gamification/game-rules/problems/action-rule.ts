import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import { localDayField } from '../../action-type.ts'
import type { ActionRule } from '../action-rule.ts'
import { problem } from './problem.ts'

const longestDay = 25 * 3600
const longestWeek = 7 * 24 * 3600 + 3600

/** What an action type is worth must be something that limits of it can still reach. */
export function problemsOfActionRule(rule: ActionRule): FieldProblem[] {
  const { cooldown_seconds: cooldown, daily_cap: daily, weekly_cap: weekly, counted_fields: fields } = rule
  const problems: FieldProblem[] = []
  const add = (field: string, es: string, en: string) => problems.push(problem([field], 'unreachable', { es, en }))
  if (daily !== null && daily > within(longestDay, cooldown)) {
    add(
      'daily_cap',
      'La espera entre acciones no deja llegar',
      'The wait between actions does not let anybody get there',
    )
  }
  if (weekly !== null && weekly > within(longestWeek, cooldown)) {
    add(
      'weekly_cap',
      'La espera entre acciones no deja llegar',
      'The wait between actions does not let anybody get there',
    )
  }
  if (daily !== null && weekly !== null && weekly > daily * 7) {
    add('weekly_cap', 'El límite diario no deja llegar', 'The daily cap does not let anybody get there')
  }
  if (daily !== null && weekly !== null && weekly < daily) {
    add('daily_cap', 'Es más que el límite semanal', 'It is more than the weekly cap')
  }
  if (fields.includes(localDayField)) {
    problems.push(
      problem(['counted_fields', fields.indexOf(localDayField)], 'unknown', {
        es: `«${localDayField}» no es un campo de los metadatos`,
        en: `"${localDayField}" is no field of the metadata`,
      }),
    )
  }
  return problems
}

function within(seconds: number, cooldown: number): number {
  return cooldown === 0 ? Number.POSITIVE_INFINITY : Math.ceil(seconds / cooldown)
}
