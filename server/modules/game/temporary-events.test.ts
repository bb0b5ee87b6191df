import { expect, test } from 'vitest'
import { anEvent, gameRules } from '../gamification/engine/game/builders.ts'
import type { EventRule } from '../gamification/game-rules/event.ts'
import { eventTimes, tableTime } from './temporary-events.ts'

const hour = 3_600_000
const daily = anEvent(1, {
  schedule: { kind: 'recurring', weekdays: [], days_of_month: [], from: '18:00', to: '20:00' },
})
const weekend = anEvent(2, {
  schedule: { kind: 'recurring', weekdays: [6, 7], days_of_month: [], from: '00:00', to: '00:00' },
})
const yearly = anEvent(3, {
  schedule: { kind: 'window', starts_at: '2023-12-24T05:00:00Z', ends_at: '2023-12-26T05:00:00Z' },
})
const off = { ...daily, id: 4, active: false }
const rules = gameRules({ events: [daily, weekend, yearly, off] })
const at = (instant: string) => Date.parse(instant)
const text = (instant: number) => new Date(instant).toISOString().slice(0, 16)

const listed = (now: string) => {
  const { active, upcoming, ended } = eventTimes(rules.events.values(), at(now), rules)
  return [active, upcoming, ended].map((list) => list.map(({ rule, occurrence }) => [rule.id, text(occurrence.start)]))
}

test('an event is active or upcoming; its last time is listed beside', () => {
  // Thursday evening in Panama, within the happy hour.
  expect(listed('2025-08-28T23:30:00Z')).toEqual([
    [[1, '2025-08-28T23:00']],
    [[2, '2025-08-30T05:00']],
    [
      [1, '2025-08-27T23:00'],
      [2, '2025-08-24T05:00'],
    ],
  ])
  // The end is no longer within it.
  expect(listed('2025-08-29T01:00:00Z')).toEqual([
    [],
    [
      [1, '2025-08-29T23:00'],
      [2, '2025-08-30T05:00'],
    ],
    [
      [1, '2025-08-28T23:00'],
      [2, '2025-08-24T05:00'],
    ],
  ])
})

test('the table is about the running time, else the last one; a window has one however long ago', () => {
  const startOf = (event: EventRule, now: string) => text(tableTime(event, at(now), rules)?.start ?? 0)
  expect(startOf(daily, '2025-08-28T23:30:00Z')).toBe('2025-08-28T23:00')
  expect(startOf(daily, '2025-08-28T22:59:00Z')).toBe('2025-08-27T23:00')
  expect(startOf(yearly, '2025-08-28T23:30:00Z')).toBe('2023-12-24T05:00')
  expect(tableTime(yearly, at('2020-01-01T00:00:00Z'), rules)).toEqual({
    start: at('2023-12-24T05:00:00Z'),
    end: at('2023-12-24T05:00:00Z') + 48 * hour,
  })
})
