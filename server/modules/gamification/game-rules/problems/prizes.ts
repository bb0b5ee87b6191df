import type { FieldProblem } from '../../../../platform/errors/named-error.ts'
import type { Prize } from '../prize.ts'
import { givesNothing, problem } from './problem.ts'

/** Prizes go down the table: each begins below the one before, and only the last may be for everybody from there on. */
export function problemsOfPrizes(prizes: readonly Prize[]): FieldProblem[] {
  return prizes.flatMap((prize, index) => {
    const before = prizes[index - 1]
    const problems: FieldProblem[] = []
    if (prize.to !== null && prize.to < prize.from) {
      problems.push(
        problem(['prizes', index, 'to'], 'order', {
          es: 'El último puesto va antes que el primero',
          en: 'The last place comes before the first',
        }),
      )
    }
    if (before?.to === null) {
      problems.push(
        problem(['prizes', index, 'from'], 'unreachable', {
          es: 'El premio anterior ya es para todos los demás',
          en: 'The prize before is for everybody else already',
        }),
      )
    } else if (before !== undefined && prize.from <= before.to) {
      problems.push(
        problem(['prizes', index, 'from'], 'overlap', {
          es: 'Ese puesto ya tiene premio: van en orden y sin repetirse',
          en: 'That place has a prize already: they go in order, none twice',
        }),
      )
    }
    if (prize.lumis === 0 && prize.unlock === null) problems.push(givesNothing(['prizes', index, 'lumis']))
    return problems
  })
}
