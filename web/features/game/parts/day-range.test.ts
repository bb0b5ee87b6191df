import { expect, it } from 'vitest'
import { dayRange } from './day-range.ts'

it('writes the days of a period as they are, in any zone', () => {
  expect(dayRange('2025-08-18', '2025-08-24', 'es')).toBe('18–24 ago 2025')
  expect(dayRange('2025-08-31', '2025-08-31', 'en')).toBe('Aug 31, 2025')
})
