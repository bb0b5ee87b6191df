import { describe, expect, it } from 'vitest'
import { allSteps, type Example, eventTypesOf, isComplete, pointsWon, stepsOf, withTaskDone } from './example.ts'

const at = '2026-11-20T09:00:00.000Z'
const form: Example = {
  name: 'registration',
  eventType: 'registro_campo',
  field: 'field',
  points: 1,
  daily: false,
  tasks: [
    { value: 'name', doneAt: at },
    { value: 'email', doneAt: null },
  ],
  bonus: { eventType: 'registro_completo', points: 10, earned: false },
}
const lessons: Example = { ...form, eventType: 'leccion_completada', points: 3, bonus: null }

describe('an example', () => {
  it('counts what is done and is complete when nothing is left', () => {
    expect(stepsOf(form)).toEqual({ done: 1, total: 2 })
    expect(isComplete(form)).toBe(false)
    expect(isComplete({ tasks: [{ value: 'name', doneAt: at }] })).toBe(true)
  })
})

describe('several examples', () => {
  it('add up their steps', () => {
    expect(allSteps([form, lessons])).toEqual({ done: 2, total: 4 })
    expect(allSteps([])).toEqual({ done: 0, total: 0 })
  })

  it('name every event type that they award', () => {
    expect([...eventTypesOf([form, lessons])]).toEqual(['registro_campo', 'registro_completo', 'leccion_completada'])
  })

  it('have won what their own event types brought, and nothing else', () => {
    const progress = [
      { points: 2, event_type: { name: 'registro_campo' } },
      { points: 10, event_type: { name: 'registro_completo' } },
      { points: 500, event_type: { name: 'api_usage' } },
    ]
    expect(pointsWon([form, lessons], progress)).toBe(12)
  })

  it('know a task as done at once, and keep the instant of the first time', () => {
    const later = '2026-11-20T10:00:00.000Z'
    const done = { eventType: 'registro_campo', at: later }
    const once = withTaskDone([form, lessons], { ...done, value: 'email', withBonus: true })
    expect(once[0]?.tasks[1]).toEqual({ value: 'email', doneAt: later })
    expect(once[0]?.bonus?.earned).toBe(true)
    expect(once[1]).toEqual(lessons)
    const again = withTaskDone(once, { ...done, value: 'name', withBonus: false })
    expect(again[0]?.tasks[0]?.doneAt).toBe(at)
    expect(again[0]?.bonus?.earned).toBe(true)
  })
})
