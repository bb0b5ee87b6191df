import { describe, expect, it } from 'vitest'
import { fillOf } from './path-fill.ts'

const line = (current: number, share: number) => [0, 1, 2].map((step) => fillOf(step, current, share))

describe('the line of a path', () => {
  it('is coloured up to the current step and a part of the way to the next', () => {
    expect(line(1, 0.25)).toEqual([
      { before: 1, after: 1 },
      { before: 1, after: 0.5 },
      { before: 0, after: 0 },
    ])
  })

  it('goes on to the near side of the next step in the second half of the way', () => {
    expect(line(0, 0.75)).toEqual([
      { before: 1, after: 1 },
      { before: 0.5, after: 0 },
      { before: 0, after: 0 },
    ])
  })

  it('is coloured whole at the last step, and not at all before the first', () => {
    expect(line(2, 0)[2]).toEqual({ before: 1, after: 0 })
    expect(line(-1, 0)).toEqual(Array(3).fill({ before: 0, after: 0 }))
  })

  it('never overflows', () => {
    expect(line(0, 3)[1]).toEqual({ before: 1, after: 0 })
    expect(line(0, -1)[0]).toEqual({ before: 1, after: 0 })
  })
})
