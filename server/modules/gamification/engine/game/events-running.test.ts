import { describe, expect, test } from 'vitest'
import type { EventRule } from '../../game-rules/event.ts'
import { anEvent, aSegment, gameRules } from './builders.ts'
import { joinEvent, nextStart, noEvents, runningEvents, type Standing } from './events.ts'
import { isRefusal } from './turn.ts'

const start = Date.parse('2025-08-27T23:00:00Z') // 18:00 in Panama
const hours = (count: number) => count * 3_600_000
const evening = start + hours(0.5)
const standing: Standing = { level: 1, special: false, activeDays: 0 }
const withEvents = (...events: Partial<EventRule>[]) =>
  gameRules({
    segments: [aSegment(1, { code: 'premium', special: true })],
    events: events.map((details, index) => anEvent(index + 1, details)),
  })

describe('running events', () => {
  test('are those that are on now, switched on, and open to the member', () => {
    const rules = withEvents({}, { active: false }, { segment: 'premium' })
    const numbers = (at: number, who = standing) => runningEvents(noEvents, at, who, rules).map(({ rule }) => rule.id)
    expect(numbers(evening)).toEqual([1])
    expect(numbers(evening, { ...standing, special: true })).toEqual([1, 3])
    expect(numbers(start - 1)).toEqual([])
    expect(numbers(start + hours(2))).toEqual([])
  })

  test('that must be joined are shown as such, and as joined only for the time that was joined', () => {
    const rules = withEvents({ requires_join: true })
    const joined = joinEvent(noEvents, 1, { at: evening, standing }, rules)
    if (isRefusal(joined)) throw new Error(joined.refused)
    const occurrence = { start, end: start + hours(2) }
    expect(runningEvents(noEvents, evening, standing, rules)).toMatchObject([{ occurrence, joined: false }])
    expect(runningEvents(joined.slice, evening, standing, rules)).toMatchObject([{ occurrence, joined: true }])
    expect(runningEvents(joined.slice, evening + hours(24), standing, rules)).toMatchObject([{ joined: false }])
  })
})

describe('the next start', () => {
  test('is that of the first event of the type, and of the next day while it is on', () => {
    const lunch = { kind: 'recurring' as const, weekdays: [], days_of_month: [], from: '12:00', to: '14:00' }
    const rules = withEvents({}, { schedule: lunch }, { type: 'flash', schedule: { ...lunch, from: '06:00' } })
    expect(nextStart('daily', start - 1, standing, rules)).toBe(start)
    expect(nextStart('daily', start, standing, rules)).toBe(start + hours(18))
  })

  test('is none without such an event, or without one that is open to the member', () => {
    expect(nextStart('daily', evening, standing, withEvents({ type: 'seasonal' }))).toBeUndefined()
    expect(nextStart('daily', evening, standing, withEvents({ segment: 'premium' }))).toBeUndefined()
    expect(nextStart('daily', evening, standing, withEvents({ active: false }))).toBeUndefined()
  })
})
