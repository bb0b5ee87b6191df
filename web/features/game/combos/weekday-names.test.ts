import { expect, it } from 'vitest'
import { weekdayNames } from './weekday-names.ts'

it('lists weekdays in words of the language', () => {
  expect(weekdayNames([6, 7], 'es')).toBe('sábado y domingo')
  expect(weekdayNames([1, 3, 7], 'en')).toBe('Monday, Wednesday, and Sunday')
})
