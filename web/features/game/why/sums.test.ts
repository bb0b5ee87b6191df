import { describe, expect, it } from 'vitest'
import type { Explanation } from '../queries/explain.ts'
import { writeSums } from './sums.ts'

type Step = Explanation['steps'][number]
const step = (operation: Step['operation'], label: string, value: number | null, result: number | null): Step => ({
  operation,
  label,
  value,
  result,
})

describe('an explanation as sums to be written down', () => {
  it('writes an award with its rounding, so that it adds up by hand', () => {
    const { sums, notes } = writeSums([
      step('start', 'Worth', 25, 25),
      step('times', 'Level', 1.15, 28.75),
      step('equals', 'Rounded', 29, 29),
      step('plus', 'Bonus', 5, 34),
      step('note', 'Without the event', 29, null),
      step('equals', 'In all', 34, 34),
    ])
    expect(sums).toEqual([
      {
        steps: [
          { label: 'Worth', change: { amount: 25 }, result: 25 },
          { label: 'Level', change: { factor: 1.15 }, result: 28.75 },
          { label: 'Rounded', change: { amount: 0.25 }, result: 29 },
          { label: 'Bonus', change: { amount: 5 }, result: 34 },
        ],
        total: 'In all',
        notes: [{ label: 'Without the event', value: 29 }],
      },
    ])
    expect(notes).toEqual([])
  })

  it('keeps two sums apart', () => {
    const { sums } = writeSums([
      step('start', 'Worth', 50, 50),
      step('equals', 'Lümis in all', 50, 50),
      step('start', 'Worth', 50, 50),
      step('minus', 'Cut', 10, 40),
      step('equals', 'XP in all', 40, 40),
    ])
    expect(sums.map(({ total }) => total)).toEqual(['Lümis in all', 'XP in all'])
    expect(sums[1]?.steps.at(-1)).toEqual({ label: 'Cut', change: { amount: -10 }, result: 40 })
  })

  it('says what belongs to no sum beside them all', () => {
    const written = writeSums([
      step('note', 'Actions that count', 9, null),
      step('start', 'In front', 12, 12),
      step('minus', 'Yours', 9, 3),
      step('equals', 'Missing', 3, 3),
      step('note', 'Rule of ties', null, null),
      step('start', 'Places in front', 1, 1),
      step('plus', 'Yours', 1, 2),
      step('equals', 'Place', 2, 2),
    ])
    expect(written.notes.map(({ label }) => label)).toEqual(['Actions that count', 'Rule of ties'])
    expect(written.sums.map(({ notes }) => notes)).toEqual([[], []])
  })

  it('shows the rounding of a total that no step rounded', () => {
    const { sums } = writeSums([
      step('start', 'Worth', 5, 5),
      step('times', 'Level', 1.5, 7.5),
      step('equals', 'All', 8, 8),
    ])
    expect(sums[0]?.steps.at(-1)).toEqual({ label: 'All', change: { amount: 0.5 }, result: 8 })
  })

  it('has no sum where there are only notes', () => {
    expect(writeSums([step('note', 'Kept', null, null)])).toEqual({ sums: [], notes: [{ label: 'Kept', value: null }] })
  })
})
