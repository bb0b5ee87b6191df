import { describe, expect, it } from 'vitest'
import { changeText } from './calculation.ts'

describe('a step of a calculation', () => {
  it.each([
    [{ amount: 50 }, true, '50'],
    [{ amount: -50 }, true, '−50'],
    [{ amount: 10 }, false, '+10'],
    [{ amount: -10 }, false, '−10'],
    [{ amount: 0 }, false, '0'],
    [{ amount: 12_500.5 }, false, '+12.500,5'],
    [{ factor: 1.5 }, false, '×1,5'],
    [{ factor: 1.125 }, false, '×1,125'],
    [{ factor: 1 }, true, '×1'],
  ])('%o is written as in a sum', (change, isFirst, text) => {
    expect(changeText(change, isFirst, 'es')).toBe(text)
  })

  it('is written in the language asked for', () => {
    expect(changeText({ factor: 1.5 }, false, 'en')).toBe('×1.5')
  })
})
