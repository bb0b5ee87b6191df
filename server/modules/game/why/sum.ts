import type { Texts } from '../../../platform/errors/named-error.ts'
import { factorParts } from '../../gamification/index.ts'
import type { StepTexts } from './explanation.ts'

/** A sum that is being written down, step by step. */
export interface Sum {
  start(label: Texts, value: number): Sum
  /** Left out for a factor of 1. */
  times(label: Texts, factor: number | undefined): Sum
  /** Left out for 0; a negative value is taken away. */
  plus(label: Texts, value: number): Sum
  /** Ends the sum: rounded half up to whole units. */
  equals(label: Texts): Sum
  /** The same in between; left out for what is whole. */
  round(label: Texts): Sum
  note(label: Texts, value?: number): Sum
  readonly steps: readonly StepTexts[]
  /** What the last sum came to. */
  readonly result: number
}

/** Whole numbers over a power of ten: 25 × 1.15 × 1.2 is 34.5, not 34.49999999999999. */
interface Exact {
  readonly above: bigint
  readonly below: bigint
}

/** A sum without a step yet; every step answers a new one. */
export const emptySum: Sum = sumOf([], { above: 0n, below: 1n })

function sumOf(steps: readonly StepTexts[], exact: Exact): Sum {
  const after = (label: Texts, operation: StepTexts['operation'], value: number | null, next: Exact): Sum =>
    sumOf([...steps, { label, operation, value, result: operation === 'note' ? null : numberOf(next) }], next)
  const whole = rounded(exact)
  return {
    steps,
    result: Number(whole),
    start: (label, value) => after(label, 'start', value, { above: BigInt(value), below: 1n }),
    times(label, factor = 1) {
      if (factor === 1) return this
      const above = exact.above * BigInt(Math.round(factor * factorParts))
      return after(label, 'times', factor, { above, below: exact.below * BigInt(factorParts) })
    },
    plus(label, value) {
      if (value === 0) return this
      const next = { above: exact.above + BigInt(value) * exact.below, below: exact.below }
      return after(label, value > 0 ? 'plus' : 'minus', Math.abs(value), next)
    },
    equals: (label) => after(label, 'equals', Number(whole), { above: whole, below: 1n }),
    round(label) {
      return exact.above % exact.below === 0n ? this : this.equals(label)
    },
    note: (label, value) => after(label, 'note', value ?? null, exact),
  }
}

/** Half up, below zero as well. */
function rounded({ above, below }: Exact): bigint {
  const doubled = 2n * above + below
  const quotient = doubled / (2n * below)
  return doubled < 0n && doubled % (2n * below) !== 0n ? quotient - 1n : quotient
}

/** To four decimals: what is shown beside a step. */
function numberOf({ above, below }: Exact): number {
  return Number(rounded({ above: above * BigInt(factorParts), below })) / factorParts
}
