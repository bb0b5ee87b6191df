import { describe, expect, it } from 'vitest'
import { instantOf, localMoment } from './moment.ts'

describe('a moment in a form', () => {
  it('is the same instant after being read and written', () => {
    for (const iso of ['2026-01-05T08:30:00.000Z', '2026-07-31T22:00:00.000Z', '0999-12-31T12:00:00.000Z']) {
      expect(instantOf(localMoment(iso))).toBe(iso)
    }
  })

  it('is none while there is nothing that a clock shows', () => {
    expect(instantOf('')).toBeNull()
    expect(instantOf('2026-13-45T99:99')).toBeNull()
    expect(localMoment('never')).toBe('')
  })
})
