import { expect, test } from 'vitest'
import { briefDuration, countedDays, longDuration, roughDuration } from './durations.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test.each([
  [hour + 23 * minute + 59_999, '1h 23m'],
  [4 * hour + 30 * minute, '4h 30m'],
  [2 * day + 5 * hour + minute, '2d 5h'],
  [day, '1d 0h'],
  [23 * minute, '23m'],
  [59_999, '0m'],
  [-hour, '0m'],
])('%d ms are %s', (milliseconds, text) => {
  expect(briefDuration(milliseconds)).toBe(text)
})

test.each([
  [2 * day + 5 * hour, '2 días', '2 days'],
  [day, '1 día', '1 day'],
  [2 * hour + 59 * minute, '2 horas', '2 hours'],
  [hour, '1 hora', '1 hour'],
  [40 * minute, '40 minutos', '40 minutes'],
  [1, '1 minuto', '1 minute'],
])('%d ms are roughly %s, %s', (milliseconds, es, en) => {
  expect(roughDuration(milliseconds, 'es')).toBe(es)
  expect(roughDuration(milliseconds, 'en')).toBe(en)
})

test.each([
  [3 * day + 14 * hour + 59 * minute, '3 días 14 horas', '3 days 14 hours'],
  [3 * day, '3 días', '3 days'],
  [14 * hour + minute, '14 horas 1 minuto', '14 hours 1 minute'],
  [2 * hour, '2 horas', '2 hours'],
  [1, '1 minuto', '1 minute'],
])('%d ms are %s, %s', (milliseconds, es, en) => {
  expect(longDuration(milliseconds, 'es')).toBe(es)
  expect(longDuration(milliseconds, 'en')).toBe(en)
})

test('days are counted in the language of the reader', () => {
  expect([countedDays(1, 'es'), countedDays(7, 'es'), countedDays(7, 'en')]).toEqual(['1 día', '7 días', '7 days'])
})
