import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import type { Condition } from '../condition.ts'
import { type KnownType, problem } from './problem.ts'

/** What all conditions on one field leave over: one of `values`, or any figure within the bounds. */
interface Left {
  readonly values: readonly (string | number | boolean)[] | undefined
  readonly least: number
  readonly most: number
}

/** Conditions that say nothing, exclude each other, or ask for what no action of the types can have. */
export function problemsOfConditions(conditions: readonly Condition[], types: readonly KnownType[]): FieldProblem[] {
  return conditions.flatMap((condition, index) => {
    const { field, is, at_least: least, at_most: most } = condition
    if (is === undefined && least === undefined && most === undefined) {
      return problem(['conditions', index], 'empty', { es: 'No pide nada', en: 'It asks for nothing' })
    }
    const left = leftBy(conditions.slice(0, index + 1).filter((other) => other.field === field))
    if (!leavesAny(left)) {
      return problem(['conditions', index], 'contradiction', {
        es: `Nada puede cumplir todo lo que se pide de «${field}»`,
        en: `Nothing can be all that is asked of "${field}"`,
      })
    }
    if (types.length === 0 || types.some((type) => accepts(type, field, left))) return []
    return problem(['conditions', index], 'unreachable', {
      es: `Las acciones no admiten ese valor en «${field}»`,
      en: `The actions do not accept that value of "${field}"`,
    })
  })
}

function leftBy(conditions: readonly Condition[]): Left {
  const least = Math.max(...conditions.map(({ at_least }) => at_least ?? Number.NEGATIVE_INFINITY))
  const most = Math.min(...conditions.map(({ at_most }) => at_most ?? Number.POSITIVE_INFINITY))
  const bounded = conditions.some(({ at_least, at_most }) => at_least !== undefined || at_most !== undefined)
  const [first, ...others] = conditions.flatMap(({ is }) => (is === undefined ? [] : [is]))
  const values = first?.filter(
    (value) =>
      others.every((other) => other.includes(value)) &&
      (!bounded || (typeof value === 'number' && value >= least && value <= most)),
  )
  return { values, least, most }
}

function leavesAny({ values, least, most }: Left): boolean {
  return least <= most && values?.length !== 0
}

function accepts({ acceptedValues }: KnownType, field: string, { values, least, most }: Left): boolean {
  const accepted = acceptedValues[field]
  if (accepted === undefined) return true
  if (values !== undefined) return values.some((value) => accepted.includes(String(value)))
  return accepted.some((text) => Number(text) >= least && Number(text) <= most)
}
