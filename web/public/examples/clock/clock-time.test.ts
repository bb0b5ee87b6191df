import { describe, expect, it } from 'vitest'
import { wallTime, workedTime } from './clock-time.ts'

const nine = Date.parse('2026-11-20T09:00:00Z')

describe('a time clock', () => {
  it('counts the time worked, past a day of hours if need be', () => {
    expect(workedTime(nine, nine + 65_900)).toBe('00:01:05')
    expect(workedTime(nine, nine + (26 * 3600 + 61) * 1000)).toBe('26:01:01')
  })

  it('has worked no time when the browser believes that the start is still to come', () => {
    expect(workedTime(nine, nine - 5_000)).toBe('00:00:00')
  })

  it('shows minutes, or seconds when asked to', () => {
    expect(wallTime(nine, 'es')).toMatch(/^\d\d:\d\d$/)
    expect(wallTime(nine, 'es', 'seconds')).toMatch(/^\d\d:\d\d:\d\d$/)
  })
})
