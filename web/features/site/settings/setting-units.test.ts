import { expect, test } from 'vitest'
import { durationInWords } from './setting-units.ts'

test.each([
  [604_800, '7 días'],
  [7_200, '2 horas'],
  [300, '5 minutos'],
])('%i seconds are %s', (seconds, words) => {
  expect(durationInWords(seconds, 'es')).toBe(words)
})

test('what no larger unit says exactly stays in seconds', () => {
  expect(durationInWords(90, 'es')).toBeUndefined()
  expect(durationInWords(59, 'en')).toBeUndefined()
})
