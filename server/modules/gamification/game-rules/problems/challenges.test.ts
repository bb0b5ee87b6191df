import { describe, expect, test } from 'vitest'
import { brokenRules, catalogues, type RuleOf } from '../catalogues.ts'
import type { Condition } from '../condition.ts'
import { catalogue, defaultRules, judge, now, types } from './builders.ts'
import type { KnownType } from './problem.ts'

describe('missions', () => {
  test('ask for no more than the caps allow in the time', () => {
    expect(judge('missions', { target: 20 })).toEqual([])
    expect(judge('missions', { target: 21 })).toEqual(['target unreachable'])
    expect(judge('missions', { actions: ['survey_complete'], target: 6 })).toEqual(['target unreachable'])
    const weekly = { type: 'weekly' as const, duration_days: 7, actions: ['survey_complete'] }
    // Five on each of eight days would be 40; two weeks allow 25 each.
    expect(judge('missions', { ...weekly, target: 40 })).toEqual([])
    expect(judge('missions', { ...weekly, target: 41 })).toEqual(['target unreachable'])
    expect(judge('missions', { ...weekly, measure: 'days', target: 9 })).toEqual(['target unreachable'])
    expect(judge('missions', { ...weekly, measure: 'days', target: 8 })).toEqual([])
    expect(judge('missions', { actions: ['daily_login'], target: 2 })).toEqual(['target unreachable'])
  })

  test('sum up only figures that are known', () => {
    const sum = (sum_of: string, more = {}) => judge('missions', { measure: { sum_of }, target: 500, ...more })
    expect(sum('amount')).toEqual([])
    expect(sum('amuont')).toEqual(['measure.sum_of unknown'])
    expect(sum('mood', { actions: ['rated'] })).toEqual(['measure.sum_of unreachable'])
    expect(sum('stars', { actions: ['rated'] })).toEqual([])
    expect(sum('amount', { conditions: [{ field: 'amount', is: ['much'] }] })).toEqual(['measure.sum_of unreachable'])
  })

  test('daily ones have no time but the day, and somebody to be assigned to', () => {
    const bounds = { duration_days: 1, starts_at: '2025-01-01T00:00:00Z', ends_at: '2030-01-01T00:00:00Z' }
    expect(judge('missions', bounds)).toEqual([
      'duration_days contradiction',
      'starts_at contradiction',
      'ends_at contradiction',
    ])
    expect(judge('missions', { min_level: 21 })).toEqual(['min_level unreachable'])
    const levels = catalogue.levels.map((level) => ({ ...level, daily_missions_limit: 0 }))
    expect(brokenRules({ ...catalogue, levels }, types, now).map(({ code }) => code)).toContain('daily_invoices_3')
  })

  test.each<[string, Condition[], string[]]>([
    ['nothing', [{ field: 'category' }], ['conditions.0 empty']],
    ['no number', [{ field: 'amount', at_least: 5, at_most: 4 }], ['conditions.0 contradiction']],
    [
      'two values at once',
      [
        { field: 'a', is: ['x'] },
        { field: 'a', is: ['y'] },
      ],
      ['conditions.1 contradiction'],
    ],
    ['a text within bounds', [{ field: 'a', is: ['x'], at_least: 1 }], ['conditions.0 contradiction']],
    [
      'bounds of two conditions',
      [
        { field: 'a', at_least: 9 },
        { field: 'b', at_least: 1 },
        { field: 'a', at_most: 8 },
      ],
      ['conditions.2 contradiction'],
    ],
    [
      'what can be',
      [
        { field: 'a', is: [1, 5] },
        { field: 'a', at_least: 5 },
      ],
      [],
    ],
  ])('conditions that leave %s', (_name, conditions, expected) => {
    expect(judge('missions', { conditions })).toEqual(expected)
  })

  test('conditions on values that the action does not accept', () => {
    const rated = (...conditions: Condition[]) => judge('missions', { actions: ['rated'], conditions })
    expect(rated({ field: 'mood', is: ['so-so'] })).toEqual(['conditions.0 unreachable'])
    expect(rated({ field: 'stars', at_least: 4 })).toEqual(['conditions.0 unreachable'])
    expect(rated({ field: 'stars', at_least: 3 }, { field: 'mood', is: ['good'] })).toEqual([])
  })
})

describe('events', () => {
  test('give something', () => {
    expect(judge('events', { multiplier: 1, prizes: [] })).toEqual(['multiplier empty'])
    expect(judge('events', { target_actions: ['worthless'] })).toEqual(['multiplier unreachable'])
    expect(judge('events', { target_actions: ['worthless'], bonus_lumis: 5 })).toEqual([])
  })

  test('are for a segment that exists', () => {
    expect(judge('events', { segment: 'nobody' })).toEqual(['segment unknown'])
  })
})

describe('achievements', () => {
  const one = (criterion: RuleOf<'achievements'>['criteria'][number]) =>
    judge('achievements', { criteria: [criterion] })
  const action = 'invoice_upload'

  test('refer to what there is', () => {
    expect(one({ counter: 'in_event', event: 'nothing', at_least: 1 })).toEqual(['criteria.0.event unknown'])
    expect(one({ counter: 'streak', streak: 'nothing', at_least: 1 })).toEqual(['criteria.0.streak unknown'])
    expect(one({ counter: 'level', at_least: 21 })).toEqual(['criteria.0.at_least unreachable'])
  })

  test('look at fields that are counted, and at values that can come', () => {
    expect(one({ counter: 'sum', action, field: 'total', at_least: 1 })).toEqual(['criteria.0.field unknown'])
    expect(one({ counter: 'different', action, field: 'merchant', at_least: 51 })).toEqual([
      'criteria.0.at_least unreachable',
    ])
    expect(one({ counter: 'different', action: 'rated', field: 'mood', at_least: 3 })).toEqual([
      'criteria.0.at_least unreachable',
    ])
    expect(one({ counter: 'sum', action: 'rated', field: 'mood', at_least: 3 })).toEqual([
      'criteria.0.at_least unreachable',
    ])
    expect(one({ counter: 'actions_with', action: 'rated', field: 'mood', value: 'ok', at_least: 1 })).toEqual([
      'criteria.0.at_least unreachable',
    ])
    expect(one({ counter: 'actions_with', action: 'rated', field: 'mood', value: 'good', at_least: 1 })).toEqual([])
  })

  test('do not ask for an action more often than it counts', () => {
    expect(one({ counter: 'actions', action: 'step', at_least: 4 })).toEqual(['criteria.0.at_least unreachable'])
    expect(one({ counter: 'actions', action: 'step', at_least: 3 })).toEqual([])
  })

  test('have hours in order', () => {
    expect(one({ counter: 'actions_between', action, from: 8, to: 8, at_least: 1 })).toEqual(['criteria.0.to order'])
  })
})

describe('boards', () => {
  test('of streaks look at streaks, others at actions', () => {
    expect(judge('boards', { metric: 'streak', actions: [], streak: 'nothing' })).toEqual(['streak unknown'])
    expect(judge('boards', { metric: 'streak' })).toEqual(['actions contradiction'])
    expect(judge('boards', { streak: 'daily_login' })).toEqual(['streak contradiction'])
    expect(judge('boards', { metric: 'lumis', actions: ['worthless'] })).toEqual(['metric unreachable'])
  })

  test('close before the period after is over: states know no older one', () => {
    expect(judge('boards', { period: 'day', close_after_minutes: 1440 })).toEqual([])
    expect(judge('boards', { period: 'day', close_after_minutes: 1441 })).toEqual(['close_after_minutes too_late'])
    expect(judge('boards', { period: 'week', close_after_minutes: 10_080 })).toEqual([])
  })

  test('keep their metric and period', () => {
    expect(judge('boards', { metric: 'xp', period: 'month' }, false)).toEqual(['metric fixed', 'period fixed'])
  })
})

describe('combos', () => {
  const steps = (...actions: (string | null)[]) =>
    actions.map((action) => ({ action, description: { es: 'a', en: 'a' } }))

  test('have actions for all their steps', () => {
    const [warrior] = defaultRules.combos.filter(({ steps: { length } }) => length === 5)
    if (warrior === undefined) throw new Error('No combo of five')
    const among = (few: readonly KnownType[]) =>
      catalogues.combos.problems(warrior, catalogue, few, { isNew: false, now }).map(({ kind }) => kind)
    expect(among(types.slice(0, 4))).toEqual(['unreachable'])
    expect(among(types.slice(0, 5))).toEqual([])
    expect(judge('combos', { steps: steps('daily_login', 'daily_login', 'daily_login'), window_hours: 24 })).toEqual([
      'steps unreachable',
    ])
    expect(judge('combos', { steps: steps('daily_login', 'daily_login'), window_hours: 24 })).toEqual([])
  })

  test('give something, to levels that exist, on days that are named', () => {
    expect(judge('combos', { multiplier: 1, bonus_lumis: 0, unlock: null })).toEqual(['multiplier empty'])
    expect(judge('combos', { min_level: 21 })).toEqual(['min_level unreachable'])
    expect(judge('combos', { type: 'time_window' })).toEqual(['weekdays required'])
  })
})

test('segments can be reached', () => {
  expect(judge('segments', { min_level: 21 })).toEqual(['min_level unreachable'])
  const levels = catalogue.levels.map((level) => ({ ...level, special_events: false }))
  const [broken] = brokenRules({ ...catalogue, levels }, types, now)
  expect(broken).toMatchObject({ catalogue: 'segments', code: 'premium_events' })
})
