import type { FieldProblem, Texts } from '../../../../platform/errors/named-error.ts'
import type { ActionType } from '../../action-type.ts'
import { factorParts } from '../../engine/game/half-up.ts'
import type { GameCatalogue } from '../game-rules.ts'

/** What rules have to know of the types of actions that they name. */
export type KnownType = Pick<ActionType, 'name' | 'active' | 'system' | 'uniqueBy' | 'acceptedValues' | 'game'>

/** On which occasion a rule is judged. */
export interface Occasion {
  /** It is to be added; otherwise it takes the place of the one by the same code. */
  readonly isNew: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Why a rule could never be met or contradicts itself or another one; empty for one that makes sense. A rule that is switched off
 * is only asked to make sense in itself: what it refers to may be gone.
 */
export type ProblemsOf<R> = (
  rule: R,
  catalogue: GameCatalogue,
  types: readonly KnownType[],
  occasion: Occasion,
) => FieldProblem[]

type Path = readonly (string | number)[]

export function problem(path: Path, kind: string, texts: Texts): FieldProblem {
  return { path: ['body', ...path], kind, texts }
}

interface Coded {
  readonly code: string
}

/** The rule that is about to be replaced. */
export function replaced<R extends Coded>(rule: Coded, kept: readonly R[], { isNew }: Occasion): R | undefined {
  return isNew ? undefined : kept.find(({ code }) => code === rule.code)
}

export function problemsOfCode({ code }: Coded, kept: readonly Coded[], { isNew }: Occasion): FieldProblem[] {
  if (!isNew || !kept.some((other) => other.code === code)) return []
  return [problem(['code'], 'taken', { es: `Ya existe «${code}»`, en: `"${code}" exists already` })]
}

/** States hold figures that were counted by it: with another one they would mean something else. */
export function problemsOfFixed<R extends object, F extends keyof R & string>(
  rule: R,
  before: R | undefined,
  fields: readonly F[],
): FieldProblem[] {
  if (before === undefined) return []
  return fields
    .filter((field) => rule[field] !== before[field])
    .map((field) =>
      problem([field], 'fixed', {
        es: 'Ya se ha contado así: crea otra regla en su lugar',
        en: 'It was counted like this already: create another rule instead',
      }),
    )
}

/** A rule that may refer to another one by its code. */
export function problemsOfReference(
  path: Path,
  code: string | null,
  kept: readonly (Coded & { readonly active: boolean })[],
): FieldProblem[] {
  if (code === null || kept.some((other) => other.code === code && other.active)) return []
  return [
    problem(path, 'unknown', {
      es: `«${code}» no existe o está desactivado`,
      en: `"${code}" does not exist or is switched off`,
    }),
  ]
}

/** A level that has to be held. */
export function problemsOfMinLevel(minLevel: number, { levels }: GameCatalogue): FieldProblem[] {
  const top = Math.max(0, ...levels.map(({ number }) => number))
  if (minLevel <= top) return []
  return [problem(['min_level'], 'unreachable', { es: `El último nivel es el ${top}`, en: `The last level is ${top}` })]
}

/** Of a list, the entries whose figure is not above the one before. */
export function problemsOfOrder<E extends object>(
  path: Path,
  list: readonly E[],
  field: keyof E & string,
): FieldProblem[] {
  return list.flatMap((each, index) => {
    const before = list[index - 1]
    if (before === undefined || each[field] > before[field]) return []
    return problem([...path, index, field], 'order', {
      es: 'Tiene que ser mayor que el anterior',
      en: 'It has to be more than the one before',
    })
  })
}

/** The engine multiplies by no more decimals (`half-up.ts`): what a rule says is what it gives. */
export function problemsOfFactor(path: Path, factor: number): FieldProblem[] {
  if (Math.round(factor * factorParts) / factorParts === factor) return []
  return [problem(path, 'too_precise', { es: 'Cuatro decimales como mucho', en: 'Four decimals at most' })]
}

export const givesNothing = (path: Path) =>
  problem(path, 'empty', { es: 'No da nada a nadie', en: 'It gives nothing to anybody' })
