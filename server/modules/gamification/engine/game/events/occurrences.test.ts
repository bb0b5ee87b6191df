import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed, dayOf, dayOfMonth, placeOf, startOfDay, weekdayOf } from '../../../../../platform/clock/calendar.ts'
import type { Schedule } from '../../../game-rules/event.ts'
import { lastOccurrence, nextOccurrence, type Occurrence, occurrenceAt } from './occurrences.ts'

const instant = (text: string) => Date.parse(text)
const printed = (found: Occurrence | undefined) =>
  found && [new Date(found.start).toISOString(), new Date(found.end).toISOString()]

const recurring = (details: Partial<Extract<Schedule, { kind: 'recurring' }>> = {}): Schedule => ({
  kind: 'recurring',
  weekdays: [],
  days_of_month: [],
  from: '18:00',
  to: '20:00',
  ...details,
})

describe('one window', () => {
  const window: Schedule = { kind: 'window', starts_at: '2025-12-20T00:00:00Z', ends_at: '2025-12-26T00:00:00Z' }
  const found: Occurrence = { start: instant('2025-12-20T00:00:00Z'), end: instant('2025-12-26T00:00:00Z') }
  const year = 365 * 86_400_000

  test('begins with its first instant and is over with its end', () => {
    const at = (when: number) => occurrenceAt(window, when, 'UTC')
    expect([found.start - 1, found.start, found.end - 1, found.end].map(at)).toEqual([
      undefined,
      found,
      found,
      undefined,
    ])
  })

  test('is next before and last after it', () => {
    expect(nextOccurrence(window, found.start - 1, 'UTC')).toEqual(found)
    expect(nextOccurrence(window, found.start, 'UTC')).toBeUndefined()
    expect(lastOccurrence(window, found.end, 'UTC')).toEqual(found)
    expect(lastOccurrence(window, found.end - 1, 'UTC')).toBeUndefined()
    expect(nextOccurrence(window, found.start - 2 * year, 'UTC')).toBeUndefined()
    expect(lastOccurrence(window, found.end + 2 * year, 'UTC')).toBeUndefined()
  })

  test('that ends before it begins never takes place', () => {
    const wrong: Schedule = { ...window, starts_at: window.ends_at, ends_at: window.starts_at }
    for (const find of [occurrenceAt, nextOccurrence, lastOccurrence])
      expect(find(wrong, instant('2025-12-22T00:00:00Z'), 'UTC')).toBeUndefined()
  })
})

describe('recurring times', () => {
  test('are those of the clocks in the zone of the site (happy hour in Panama)', () => {
    const found = ['2025-08-27T23:00:00.000Z', '2025-08-28T01:00:00.000Z']
    const at = (text: string) => printed(occurrenceAt(recurring(), instant(text), 'America/Panama'))
    expect(at('2025-08-27T23:00:00Z')).toEqual(found)
    expect(at('2025-08-28T00:59:59.999Z')).toEqual(found)
    expect(at('2025-08-27T22:59:59.999Z')).toBeUndefined()
    expect(at('2025-08-28T01:00:00Z')).toBeUndefined()
  })

  test('until 00:00 last to the end of the day, and each day is a time of its own (weekend)', () => {
    const weekend = recurring({ weekdays: [6, 7], from: '00:00', to: '00:00' })
    const next = nextOccurrence(weekend, instant('2025-08-27T12:00:00Z'), 'UTC')
    expect(printed(next)).toEqual(['2025-08-30T00:00:00.000Z', '2025-08-31T00:00:00.000Z'])
    const sunday = occurrenceAt(weekend, next?.end ?? 0, 'UTC')
    expect(printed(sunday)).toEqual(['2025-08-31T00:00:00.000Z', '2025-09-01T00:00:00.000Z'])
    expect(occurrenceAt(weekend, sunday?.end ?? 0, 'UTC')).toBeUndefined()
    expect(lastOccurrence(weekend, instant('2025-09-03T00:00:00Z'), 'UTC')).toEqual(sunday)
  })

  test('on days of the month leave out months without them (paydays)', () => {
    const paydays = recurring({ days_of_month: [15, 30], from: '00:00', to: '00:00' })
    const nextStart = (text: string) => printed(nextOccurrence(paydays, instant(text), 'UTC'))?.[0]
    expect(nextStart('2026-01-16T00:00:00Z')).toBe('2026-01-30T00:00:00.000Z')
    expect(nextStart('2026-01-31T00:00:00Z')).toBe('2026-02-15T00:00:00.000Z')
    expect(nextStart('2026-02-16T00:00:00Z')).toBe('2026-03-15T00:00:00.000Z')
  })

  test('of one event differ between zones', () => {
    const evening = recurring()
    const at = instant('2025-08-27T18:30:00Z')
    const isOn = (zone: string) => occurrenceAt(evening, at, zone) !== undefined
    expect(['UTC', 'America/Panama', 'UTC', 'America/Panama'].map(isOn)).toEqual([true, false, true, false])
  })

  test('that never come are not found', () => {
    const never = recurring({ from: '20:00', to: '18:00' })
    for (const find of [occurrenceAt, nextOccurrence, lastOccurrence])
      expect(find(never, instant('2025-08-27T19:00:00Z'), 'UTC')).toBeUndefined()
  })

  test('are found within 400 days (Mondays that are the 31st: in March 2025 and in August 2026)', () => {
    const rare = recurring({ weekdays: [1], days_of_month: [31] })
    const next = (text: string) => printed(nextOccurrence(rare, instant(text), 'UTC'))?.[0]
    const last = (text: string) => printed(lastOccurrence(rare, instant(text), 'UTC'))?.[0]
    expect([next('2025-09-01T00:00:00Z'), next('2025-04-01T00:00:00Z')]).toEqual([
      '2026-08-31T18:00:00.000Z',
      undefined,
    ])
    expect([last('2026-04-01T00:00:00Z'), last('2026-08-01T00:00:00Z')]).toEqual([
      '2025-03-31T18:00:00.000Z',
      undefined,
    ])
  })
})

describe('when clocks change', () => {
  const newYork = (schedule: Schedule, text: string) =>
    printed(occurrenceAt(schedule, instant(text), 'America/New_York'))

  test('a whole day lasts 23 or 25 hours', () => {
    const whole = recurring({ from: '00:00', to: '00:00' })
    expect(newYork(whole, '2026-03-08T12:00:00Z')).toEqual(['2026-03-08T05:00:00.000Z', '2026-03-09T04:00:00.000Z'])
    expect(newYork(whole, '2026-11-01T12:00:00Z')).toEqual(['2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'])
  })

  test('a skipped hour takes place after the gap, an hour that comes twice lasts for both', () => {
    const night = (from: string, to: string) => recurring({ from, to })
    expect(newYork(night('02:00', '02:30'), '2026-03-08T07:10:00Z')).toEqual([
      '2026-03-08T07:00:00.000Z',
      '2026-03-08T07:30:00.000Z',
    ])
    expect(newYork(night('01:00', '02:00'), '2026-11-01T06:30:00Z')).toEqual([
      '2026-11-01T05:00:00.000Z',
      '2026-11-01T07:00:00.000Z',
    ])
  })

  test('a day that a country left out has none (Samoa, 30 December 2011)', () => {
    const fridays = recurring({ weekdays: [5] })
    const next = nextOccurrence(fridays, instant('2011-12-29T00:00:00Z'), 'Pacific/Apia')
    expect(next && dayOf(next.start, 'Pacific/Apia')).toBe(dayNamed('2012-01-06'))
  })

  test('nothing reaches into the next day where midnight itself is skipped (Santiago)', () => {
    const late = recurring({ from: '22:00', to: '00:00' })
    const found = occurrenceAt(late, instant('2025-09-07T03:59:00Z'), 'America/Santiago')
    expect(found?.end).toBe(startOfDay(dayNamed('2025-09-07'), 'America/Santiago'))
  })
})

describe('every schedule', () => {
  const zones = ['America/Panama', 'America/New_York', 'Africa/Cairo', 'America/Santiago', 'Australia/Lord_Howe', 'UTC']
  const clock = fc.nat(95).map((quarter) => {
    const minute = quarter * 15
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  })
  const schedules = fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    days_of_month: fc.oneof(
      fc.constant<number[]>([]),
      fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 8 }),
    ),
    from: clock,
    to: fc.oneof(clock, fc.constant('00:00')),
  })
  const first = instant('2025-01-01T00:00:00Z')
  const times = fc.integer({ min: first, max: first + 3 * 365 * 86_400_000 })

  test('takes place when the clock and the calendar of the zone say so, on days whose clocks do not change', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom(...zones), times, (details, zone, at) => {
        const { day, minute } = placeOf(at, zone)
        fc.pre(startOfDay(day + 1, zone) - startOfDay(day, zone) === 86_400_000)
        const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
        const isOn =
          (details.weekdays.length === 0 || details.weekdays.includes(weekdayOf(day))) &&
          (details.days_of_month.length === 0 || details.days_of_month.includes(dayOfMonth(day))) &&
          minuteOf(details.from) <= minute &&
          minute < (details.to === '00:00' ? 1440 : minuteOf(details.to))
        expect(occurrenceAt(recurring(details), at, zone) !== undefined).toBe(isOn)
      }),
      { numRuns: 500 },
    )
  })

  test('cuts time into times that do not touch each other, and next and last are their neighbours', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...zones),
        times,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (details, zone, at, part) => {
          const schedule = recurring(details)
          const find = (when: number) => occurrenceAt(schedule, when, zone)
          const running = find(at)
          const next = nextOccurrence(schedule, at, zone)
          const last = lastOccurrence(schedule, at, zone)
          for (const each of [running, next, last].filter((found) => found !== undefined)) {
            expect(each.start).toBeLessThan(each.end)
            expect([find(each.start), find(each.end - 1)]).toEqual([each, each])
            expect(find(each.start - 1)).not.toEqual(each)
            expect(find(each.end)).not.toEqual(each)
            expect(nextOccurrence(schedule, each.start - 1, zone)).toEqual(each)
            expect(lastOccurrence(schedule, each.end, zone)).toEqual(each)
          }
          if (running) expect(running.start <= at && at < running.end).toBe(true)
          // Between the neighbours there is nothing but what is running.
          const from = last?.end ?? at - 300 * 86_400_000
          const to = next?.start ?? at + 300 * 86_400_000
          const between = Math.floor(from + part * (to - 1 - from))
          expect([undefined, running]).toContainEqual(find(between))
        },
      ),
      { numRuns: 300 },
    )
  })
})
