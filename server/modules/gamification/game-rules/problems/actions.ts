import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import { actionTexts } from '../../action-texts.ts'
import { localDayField } from '../../action-type.ts'
import { type KnownType, problem } from './problem.ts'

/** Names in a rule that no member can act by. */
export function problemsOfActions(
  names: readonly (string | null)[],
  types: readonly KnownType[],
  path: (index: number) => readonly (string | number)[] = (index) => ['actions', index],
): FieldProblem[] {
  return names.flatMap((name, index) => (name === null ? [] : problemsOfAction(name, types, path(index))))
}

export function problemsOfAction(
  name: string,
  types: readonly KnownType[],
  path: readonly (string | number)[],
): FieldProblem[] {
  const type = types.find((each) => each.name === name)
  if (type === undefined) {
    return [problem(path, 'unknown', { es: `No existe la acción «${name}»`, en: `There is no action "${name}"` })]
  }
  const shown = actionTexts(type)
  if (type.system) {
    return [
      problem(path, 'system', {
        es: `«${shown.es}» es interna: no se puede premiar`,
        en: `"${shown.en}" is internal: it cannot be rewarded`,
      }),
    ]
  }
  if (type.active) return []
  return [problem(path, 'inactive', { es: `«${shown.es}» está desactivada`, en: `"${shown.en}" is switched off` })]
}

export function problemsOfNoActions(names: readonly string[]): FieldProblem[] {
  if (names.length > 0) return []
  return [problem(['actions'], 'required', { es: 'Elige al menos una acción', en: 'Choose at least one action' })]
}

/** The types that a rule names, without those that are unknown. */
export function typesNamed(names: readonly string[], types: readonly KnownType[]): KnownType[] {
  return types.filter(({ name, system }) => !system && names.includes(name))
}

/** As `typesNamed`, where no name means all. */
export function typesCounted(names: readonly string[], types: readonly KnownType[]): KnownType[] {
  return names.length === 0 ? types.filter(({ system, active }) => active && !system) : typesNamed(names, types)
}

const daySeconds = 86_400
/** Clocks that are put back make a day longer. */
const extraHour = 3600

/** How many actions of a type can earn something on so many local days in a row, at most. */
export function mostWithin(days: number, { game, uniqueBy, acceptedValues }: KnownType): number {
  const byCooldown =
    game.cooldown_seconds === 0
      ? Number.POSITIVE_INFINITY
      : Math.ceil((days * daySeconds + extraHour) / game.cooldown_seconds)
  const byDay = (game.daily_cap ?? Number.POSITIVE_INFINITY) * days
  const byWeek = (game.weekly_cap ?? Number.POSITIVE_INFINITY) * (Math.ceil((days - 1) / 7) + 1)
  return Math.min(byCooldown, byDay, byWeek, mostDifferent(days, uniqueBy, acceptedValues))
}

/** As often as a member can do it in a lifetime. */
export function mostEver(type: KnownType): number {
  return mostWithin(Number.POSITIVE_INFINITY, type)
}

/** An action counts once per value of its unique fields; a field may also be left out. */
function mostDifferent(
  days: number,
  uniqueBy: KnownType['uniqueBy'],
  acceptedValues: KnownType['acceptedValues'],
): number {
  if (uniqueBy.length === 0) return Number.POSITIVE_INFINITY
  return uniqueBy.reduce((product, field) => {
    if (field === localDayField) return product * days
    const accepted = acceptedValues[field]
    return product * (accepted === undefined ? Number.POSITIVE_INFINITY : accepted.length + 1)
  }, 1)
}
