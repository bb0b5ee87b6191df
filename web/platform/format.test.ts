import { describe, expect, it } from 'vitest'
import { formatFor } from './format.ts'

const now = Date.parse('2026-03-10T12:00:00Z')

describe('figures', () => {
  it('are grouped as each language does', () => {
    expect(formatFor('es').number(123_456.5)).toBe('123.456,5')
    expect(formatFor('en').number(123_456.5)).toBe('123,456.5')
  })

  it('become money in the currency they are in', () => {
    expect(formatFor('en').money(12.5, 'USD')).toBe('$12.50')
    expect(formatFor('es').money(12.5, 'EUR')).toBe('12,50\u00a0€')
  })

  it('become whole percentages of a share', () => {
    expect(formatFor('en').percent(0.256)).toBe('26%')
  })
})

describe('time ago', () => {
  it.each([
    ['2026-03-10T11:57:00Z', 'hace 3 minutos'],
    ['2026-03-10T09:59:00Z', 'hace 2 horas'],
    ['2026-03-09T11:00:00Z', 'ayer'],
    ['2026-01-01T12:00:00Z', 'hace 2 meses'],
    ['2026-03-10T12:00:30Z', 'dentro de 30 segundos'],
    ['2026-03-10T12:00:00Z', 'ahora'],
  ])('%s is "%s"', (iso, words) => {
    expect(formatFor('es').ago(iso, now)).toBe(words)
  })

  it('speaks the language asked for', () => {
    expect(formatFor('en').ago('2026-03-10T11:57:00Z', now)).toBe('3 minutes ago')
  })
})
