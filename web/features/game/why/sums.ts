import type { CalculationStep } from '../../../ui/data/calculation-steps.tsx'
import type { Explanation } from '../queries/explain.ts'

type Step = Explanation['steps'][number]

export type Note = { label: string; value: number | null }
type WrittenSum = { steps: CalculationStep[]; total: string | null; notes: Note[] }
type WrittenExplanation = { sums: WrittenSum[]; notes: Note[] }

/**
 * The steps of an explanation as sums to be written down, each from its `start` to its last `equals`, with what is said within
 * each and beside them all. Rounding is a step of its own: what is shown adds up by hand.
 */
export function writeSums(steps: readonly Step[]): WrittenExplanation {
  const groups: { steps: Step[]; notes: Note[] }[] = []
  const notes: Note[] = []
  steps.forEach((step, place) => {
    const last = groups.at(-1)
    if (step.operation === 'note') {
      const open = last !== undefined && goesOn(steps.slice(place))
      const of = open ? last.notes : notes
      of.push({ label: step.label, value: step.value })
    } else if (step.operation === 'start' || last === undefined) groups.push({ steps: [step], notes: [] })
    else last.steps.push(step)
  })
  return { sums: groups.map((group) => ({ ...writeSum(group.steps), notes: group.notes })), notes }
}

/** Whether the sum that was begun before has further steps. */
function goesOn(rest: readonly Step[]): boolean {
  const next = rest.find(({ operation }) => operation !== 'note')
  return next !== undefined && next.operation !== 'start'
}

function writeSum(steps: readonly Step[]): Omit<WrittenSum, 'notes'> {
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
