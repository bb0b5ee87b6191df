import { describe, expect, it } from 'vitest'
import { writeDates } from './write-dates.ts'

describe('dates within an explanation', () => {
  it('are written as the language does; a day stays that day wherever the reader is', () => {
    expect(writeDates('Puesto 1 (desde 2026-11-01) con 9', 'es')).toBe('Puesto 1 (desde 1 nov 2026) con 9')
    expect(writeDates('Place 1 (since 2026-11-01) with 9', 'en')).toBe('Place 1 (since Nov 1, 2026) with 9')
  })

  it('are written with their time when they are instants', () => {
    const written = writeDates('reached at 2026-11-29T18:25:06.394Z', 'en')
    expect(written).toMatch(/^reached at Nov (29|30), 2026, \d{1,2}:\d{2}\s[AP]M$/)
  })

  it('leave alone what is none', () => {
    expect(writeDates('Action 2026-99-99 and 12-34', 'en')).toBe('Action 2026-99-99 and 12-34')
  })
})
