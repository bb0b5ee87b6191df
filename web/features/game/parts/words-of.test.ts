import { expect, it } from 'vitest'
import { wordsOf } from './words-of.ts'

it('writes codes in words', () => {
  expect(wordsOf('summer_party')).toBe('Summer party')
  expect(wordsOf('login')).toBe('Login')
})
