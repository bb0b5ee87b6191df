import { describe, expect, it } from 'vitest'
import { isAnswer, questions } from './questions.ts'

const [recommend, helped, change] = questions

describe('an answer', () => {
  it('is any choice of a scale or a list, 0 included', () => {
    expect(isAnswer(recommend, '0')).toBe(true)
    expect(isAnswer(helped, 'live')).toBe(true)
    expect(isAnswer(recommend, '')).toBe(false)
  })

  it('in words is more than a slip of the finger', () => {
    expect(isAnswer(change, 'Más casos prácticos')).toBe(true)
    expect(isAnswer(change, '   nada     ')).toBe(false)
  })
})
