import type { CalculationStep } from '../../../../ui/data/calculation-steps.tsx'
import type { Rehearsed } from '../../queries/rehearse-action.ts'

type Chain = NonNullable<Rehearsed['lumis']>

/** What each kind of step is called. */
export type StepNames = Readonly<
  Record<'base' | 'event' | 'level' | 'prestige' | 'rounded' | 'bonus' | 'cut', string>
> & {
  streak: (code: string) => string
}

/**
 * An award as a sum to be written down: base × event × level × streak × prestige, rounded once, then the bonus of the
 * event and what its daily cap takes away. Factors of 1 are left out.
 */
export function chainSteps(chain: Chain, names: StepNames): CalculationStep[] {
  const { base, event, level_multiplier: level, streak, prestige_multiplier: prestige, total } = chain
  const factors = [
    { label: names.event, factor: event?.multiplier ?? 1 },
    { label: names.level, factor: level },
    { label: names.streak(streak?.streak_type ?? ''), factor: streak?.multiplier ?? 1 },
    { label: names.prestige, factor: prestige },
  ].filter(({ factor }) => factor !== 1)

  const steps: CalculationStep[] = [{ label: names.base, change: { amount: base }, result: base }]
  let result = base
  for (const { label, factor } of factors) {
    result = fourDecimals(result * factor)
    steps.push({ label, change: { factor }, result })
  }
  const { bonus = 0, cut = 0 } = event ?? {}
  const additions = [
    { label: names.rounded, amount: fourDecimals(total + cut - bonus - result) },
    { label: names.bonus, amount: bonus },
    { label: names.cut, amount: -cut },
  ]
  return [...steps, ...added(result, additions)]
}

/** Amounts that come on top of a result; nothing is not written. */
export function added(from: number, additions: readonly { label: string; amount: number }[]): CalculationStep[] {
  let result = from
  return additions
    .filter(({ amount }) => amount !== 0)
    .map(({ label, amount }) => {
      result = fourDecimals(result + amount)
      return { label, change: { amount }, result }
    })
}

/** Differences of binary fractions have more decimals than the engine. */
function fourDecimals(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}
