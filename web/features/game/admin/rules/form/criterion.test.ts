import { describe, expect, it } from 'vitest'
import { blankCriterion, counters } from './criterion.ts'

describe('a criterion that counts something else', () => {
  const before = { counter: 'different', action: 'invoice_upload', field: 'merchant', at_least: 5 } as const

  it('keeps the figure, the action and the field where it has them', () => {
    expect(blankCriterion('sum', before)).toEqual({ ...before, counter: 'sum' })
    expect(blankCriterion('actions', before)).toEqual({ counter: 'actions', action: 'invoice_upload', at_least: 5 })
  })

  it('has nothing that its counter does not know', () => {
    expect(blankCriterion('level', before)).toEqual({ counter: 'level', at_least: 5 })
    for (const counter of counters) expect(blankCriterion(counter, before).counter).toBe(counter)
  })
})
