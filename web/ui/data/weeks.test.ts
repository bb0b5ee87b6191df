import { describe, expect, it } from 'vitest'
import { weekdayNames, weeksOf } from './weeks.ts'

describe('weeks', () => {
  it('begin on Monday, and leave out the days that do not belong', () => {
    expect(weeksOf('2026-03-11', '2026-03-17')).toEqual([
      [null, null, '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15'],
      ['2026-03-16', '2026-03-17', null, null, null, null, null],
    ])
  })

  it('are one for a single day, and one for a whole one', () => {
    expect(weeksOf('2026-03-15', '2026-03-15')).toEqual([[null, null, null, null, null, null, '2026-03-15']])
    expect(weeksOf('2026-03-09', '2026-03-15')).toHaveLength(1)
  })

  it('run over the ends of months, years and summer time', () => {
    expect(weeksOf('2025-12-29', '2026-01-04').flat()).toContain('2026-01-01')
    expect(weeksOf('2026-03-23', '2026-04-05').flat()).toHaveLength(14)
    expect(new Set(weeksOf('2026-03-23', '2026-04-05').flat()).size).toBe(14)
  })

  it('are none when the last day is before the first', () => {
    expect(weeksOf('2026-03-10', '2026-03-01')).toEqual([])
  })
})

describe('the names of the days', () => {
  it('begin on Monday in every language', () => {
    expect(weekdayNames('es', 'long')).toEqual([
      'lunes',
      'martes',
      'miércoles',
      'jueves',
      'viernes',
      'sábado',
      'domingo',
    ])
    expect(weekdayNames('en', 'narrow')).toEqual(['M', 'T', 'W', 'T', 'F', 'S', 'S'])
  })
})
