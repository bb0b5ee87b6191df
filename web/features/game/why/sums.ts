import type { CalculationStep } from '../../../ui/data/calculation-steps.tsx'
import type { Explanation } from '../queries/explain.ts'

type Step = Explanation['steps'][number]

export type WrittenSum = { steps: CalculationStep[]; total: string | null }
export type WrittenExplanation = { sums: WrittenSum[]; notes: { label: string; value: number | null }[] }

/**
 * The steps of an explanation as sums to be written down, each from its `start` to its last `equals`, and what is said beside
 * them. Rounding is a step of its own: what is shown adds up by hand.
 */
export function writeSums(steps: readonly Step[]): WrittenExplanation {
  const notes = steps.filter(({ operation }) => operation === 'note').map(({ label, value }) => ({ label, value }))
  const groups: Step[][] = []
  for (const step of steps) {
    if (step.operation === 'note') continue
    const last = groups.at(-1)
    if (step.operation === 'start' || last === undefined) groups.push([step])
    else last.push(step)
  }
  return { sums: groups.map(writeSum), notes }
}

function writeSum(steps: readonly Step[]): WrittenSum {
  const end = steps.at(-1)
  const total = end?.operation === 'equals' ? end : undefined
  const written: CalculationStep[] = []
  let result = 0
  for (const step of steps) {
    const next = step.result ?? result
    const changes = step !== total && step.operation !== 'equals' ? true : next !== result
    if (changes) written.push({ label: step.label, change: changeOf(step, next - result), result: next })
    result = next
  }
  return { steps: written, total: total?.label ?? null }
}

function changeOf({ operation, value }: Step, difference: number): CalculationStep['change'] {
  if (operation === 'times') return { factor: value ?? 1 }
  // To the four decimals of the engine: differences of binary fractions have more.
  return { amount: Math.round(difference * 10_000) / 10_000 }
}
