import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeLeft } from './time-left.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

describe('time left', () => {
  it.each([
    [hour + 23 * minute, '1 h 23 min'],
    [hour + 23 * minute + 59 * second, '1 h 23 min'],
    [2 * hour, '2 h'],
    [3 * day + 4 * hour + 50 * minute, '3 días 4 h'],
    [day, '1 día'],
    [45 * minute + 30 * second, '45 min'],
    [9 * minute + 5 * second, '9 min 5 s'],
    [12 * second, '12 s'],
    [1, '1 s'],
  ])('%d ms is "%s"', (milliseconds, text) => {
    expect(spaced(timeLeft(milliseconds, 'es')?.text)).toBe(text)
  })

  it('speaks the language asked for', () => {
    expect(timeLeft(hour + 23 * minute, 'en')?.text).toBe('1 hr 23 min')
  })

  it('is nothing once the instant has come', () => {
    expect(timeLeft(0, 'es')).toBeNull()
    expect(timeLeft(-5, 'es')).toBeNull()
  })

  it('stays the same until the moment it says that it changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 * day }), (milliseconds) => {
        const now = timeLeft(milliseconds, 'es')
        const wait = now?.changesIn ?? 0
        expect(wait).toBeGreaterThan(0)
        expect(timeLeft(milliseconds - wait + 1, 'es')?.text).toBe(now?.text)
        expect(timeLeft(milliseconds - wait, 'es')?.text).not.toBe(now?.text)
      }),
    )
  })
})

/** Some languages keep a figure and its unit together with a space of their own. */
function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s/g, ' ')
}
