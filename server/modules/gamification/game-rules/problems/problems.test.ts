import { describe, expect, test } from 'vitest'
import { aLevel } from '../../engine/game/builders.ts'
import { type ActionRule, worthless } from '../action-rule.ts'
import { brokenRules, type CatalogueName, catalogues, type RuleOf } from '../catalogues.ts'
import type { Kept } from '../game-rules.ts'
import type { LevelRule } from '../level.ts'
import type { Prize } from '../prize.ts'
import { problemsOfActionRule } from './action-rule.ts'
import { catalogue, defaultRules, judge, now, types } from './builders.ts'

const allNames: CatalogueName[] = Object.values(catalogues).map(({ name }) => name)

test('what is wrong is said in both languages, beside the field it is about', () => {
  const [mission] = defaultRules.missions
  if (mission === undefined) throw new Error('No missions')
  const found = catalogues.missions.problems({ ...mission, target: 900 }, catalogue, types, { isNew: false, now })
  expect(found).toEqual([
    {
      path: ['body', 'target'],
      kind: 'unreachable',
      texts: { es: 'En ese tiempo se puede llegar a 20', en: 'In that time one can get to 20' },
    },
  ])
})

test.each(allNames.filter((name) => name !== 'levels'))('%s: a code is taken once', (name) => {
  expect(judge(name, {})).toEqual([])
  expect(judge(name, {}, false)).toEqual([])
  const [first] = defaultRules[name]
  expect(first && 'code' in first && judge(name, { code: first.code })).toEqual(['code taken'])
})

describe('actions that a rule names', () => {
  test.each([
    ['nobody', 'unknown'],
    ['closed', 'inactive'],
    ['mission_claimed', 'system'],
  ])('%s is %s, for every kind of rule', (action, kind) => {
    expect(judge('streaks', { actions: [action] })).toContain(`actions.0 ${kind}`)
    expect(judge('missions', { actions: ['invoice_upload', action] })).toContain(`actions.1 ${kind}`)
    expect(judge('events', { target_actions: [action], requires_join: false })).toContain(`target_actions.0 ${kind}`)
    expect(judge('boards', { actions: [action] })).toContain(`actions.0 ${kind}`)
    const criteria = [{ counter: 'actions' as const, action, at_least: 1 }]
    expect(judge('achievements', { criteria })).toContain(`criteria.0.action ${kind}`)
    const steps = [action, 'daily_login'].map((each) => ({ action: each, description: { es: 'a', en: 'a' } }))
    expect(judge('combos', { steps, type: 'sequential' })).toContain(`steps.0.action ${kind}`)
  })

  test('a rule that is switched off may name what is gone', () => {
    expect(judge('missions', { actions: ['nobody'], active: false })).toEqual([])
    expect(judge('streaks', { actions: ['closed'], active: false })).toEqual([])
  })

  test('streaks and missions need one', () => {
    expect(judge('streaks', { actions: [] })).toContain('actions required')
    expect(judge('missions', { actions: [] })).toContain('actions required')
  })
})

describe('windows', () => {
  const window = (starts_at: string, ends_at: string) => ({ schedule: { kind: 'window' as const, starts_at, ends_at } })

  test('do not end before they begin', () => {
    const backwards = { starts_at: '2025-12-02T00:00:00Z', ends_at: '2025-12-01T00:00:00Z' }
    expect(judge('combos', backwards)).toEqual(['ends_at order'])
    expect(judge('missions', { ...backwards, type: 'special' })).toEqual(['ends_at order'])
    expect(judge('events', window(backwards.starts_at, backwards.ends_at))).toEqual(['schedule.ends_at order'])
  })

  test('are not over when something is added', () => {
    const past = window('2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z')
    expect(judge('events', past)).toEqual(['schedule.ends_at over'])
    expect(judge('events', { ...past, active: false })).toEqual([])
    expect(judge('events', window('2025-01-01T00:00:00Z', '2026-02-01T00:00:00Z'))).toEqual([])
  })

  test('that have ended since do not keep a rule from being described; its beginning is kept', () => {
    const [first] = defaultRules.events
    if (first === undefined) throw new Error('No events')
    const kept = { ...first, ...window('2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z') }
    const among = { ...catalogue, events: [{ ...kept, id: 1 }] }
    const change = (rule: RuleOf<'events'>) =>
      catalogues.events.problems(rule, among, types, { isNew: false, now }).map(({ kind }) => kind)
    expect(change({ ...kept, multiplier: 3 })).toEqual([])
    expect(change({ ...kept, ...window('2024-12-01T00:00:00Z', '2025-02-01T00:00:00Z') })).toEqual(['fixed'])
  })

  test('that recur end after they begin, or at midnight', () => {
    const every = (from: string, to: string) => ({
      schedule: { kind: 'recurring' as const, weekdays: [], days_of_month: [], from, to },
    })
    expect(judge('events', every('20:00', '18:00'))).toEqual(['schedule.to order'])
    expect(judge('events', every('18:00', '18:00'))).toEqual(['schedule.to order'])
    expect(judge('events', every('18:00', '00:00'))).toEqual([])
  })
})

test('factors have four decimals at most, as all of the default game have', () => {
  for (const [factor, kinds] of [
    [1.0001, 0],
    [9.9999, 0],
    [1.15, 0],
    [1.000_05, 1],
    [1.1 + 0.1 + 0.1, 1],
  ] as const) {
    const said = (path: string) => (kinds === 0 ? [] : [`${path} too_precise`])
    expect(judge('events', { multiplier: factor })).toEqual(said('multiplier'))
    expect(judge('combos', { multiplier: factor })).toEqual(said('multiplier'))
    expect(judge('missions', { bonus_multiplier: factor })).toEqual(said('bonus_multiplier'))
    expect(judge('streaks', { multipliers: [{ at: 3, factor }] })).toEqual(said('multipliers.0.factor'))
    const number = defaultRules.levels.length + 1
    const found = judge('levels', { number, min_xp: 10_000_000, lumis_multiplier: factor })
    expect(found.filter((each) => each.endsWith('too_precise'))).toEqual(said('lumis_multiplier'))
  }
  expect(brokenRules(catalogue, types, now)).toEqual([])
})

describe('prizes', () => {
  const prize = (from: number, to: number | null, lumis = 10): Prize => ({ from, to, lumis, unlock: null })

  test.each<[string, Prize[], string[]]>([
    ['in order', [prize(1, 3), prize(4, 10), prize(11, null)], []],
    ['backwards', [prize(3, 1)], ['prizes.0.to order']],
    ['overlapping', [prize(1, 3), prize(3, 5)], ['prizes.1.from overlap']],
    ['out of order', [prize(4, 10), prize(1, 3)], ['prizes.1.from overlap']],
    ['after one for everybody', [prize(1, null), prize(2, 3)], ['prizes.1.from unreachable']],
    ['of nothing', [prize(1, 1, 0)], ['prizes.0.lumis empty']],
  ])('%s', (_name, prizes, expected) => {
    expect(judge('boards', { prizes })).toEqual(expected)
    expect(judge('events', { prizes })).toEqual(expected)
  })
})

describe('levels', () => {
  const change = (
    number: number,
    details: Partial<LevelRule>,
    levels: readonly Kept<LevelRule>[] = catalogue.levels,
  ) => {
    const rule =
      defaultRules.levels[number - 1] ??
      aLevel(number, { min_xp: 100_000, lumis_multiplier: 2, daily_missions_limit: 8, freeze_tokens_per_week: 5 })
    const occasion = { isNew: !levels.some((level) => level.number === number), now }
    const found = catalogues.levels.problems({ ...rule, ...details }, { ...catalogue, levels }, types, occasion)
    return found.map(({ path, kind }) => `${path[1]} ${kind}`)
  }

  test('rise strictly, from 0', () => {
    expect(change(1, { min_xp: 1 })).toEqual(['min_xp order'])
    expect(change(5, { min_xp: 650 })).toEqual(['min_xp order'])
    expect(change(5, { min_xp: 2000 })).toEqual(['min_xp order'])
    expect(change(5, { min_xp: 1999 })).toEqual([])
  })

  test('follow each other up to prestige', () => {
    expect(change(21, {})).toEqual([])
    expect(change(22, {})).toEqual(['number gap'])
    expect(
      change(
        5,
        {},
        catalogue.levels.filter(({ number }) => number !== 4),
      ),
    ).toEqual(['number gap'])
    expect(
      change(
        19,
        {},
        catalogue.levels.filter(({ number }) => number < 20),
      ),
    ).toEqual(['number gap'])
  })

  test('take nothing away, and grant no tokens that cannot be held', () => {
    expect(change(5, { lumis_multiplier: 1.05 })).toEqual(['lumis_multiplier order'])
    expect(change(5, { lumis_multiplier: 1.3 })).toEqual(['lumis_multiplier order'])
    expect(change(6, { special_events: false })).toEqual(['special_events order'])
    expect(change(4, { daily_missions_limit: 9 })).toEqual(['daily_missions_limit order'])
    expect(change(20, { freeze_tokens_per_week: 6 })).toEqual(['freeze_tokens_per_week unreachable'])
  })

  test('exist once', () => {
    const found = catalogues.levels.problems(aLevel(5, defaultRules.levels[4]), catalogue, types, { isNew: true, now })
    expect(found.map(({ kind }) => kind)).toEqual(['taken'])
  })
})

describe('streaks', () => {
  test('multipliers and milestones rise', () => {
    const multipliers = [
      { at: 3, factor: 1.2 },
      { at: 3, factor: 1.1 },
    ]
    expect(judge('streaks', { multipliers })).toEqual(['multipliers.1.at order', 'multipliers.1.factor order'])
    const milestones = [14, 7].map((at) => ({ at, lumis: 5, unlock: null }))
    expect(judge('streaks', { milestones })).toEqual(['milestones.1.at order'])
    expect(judge('streaks', { milestones: [{ at: 7, lumis: 0, unlock: null }] })).toEqual(['milestones.0.lumis empty'])
  })

  test('an action that counts three times makes no streak of seven', () => {
    expect(judge('streaks', { actions: ['step'], milestones: [] })).toEqual([
      'multipliers.1.at unreachable',
      'multipliers.2.at unreachable',
    ])
  })

  test('keep their period', () => {
    expect(judge('streaks', { period: 'week' }, false)).toEqual(['period fixed'])
  })
})

test('what is removed breaks the rules that need it', () => {
  const without = { ...catalogue, streaks: catalogue.streaks.filter(({ code }) => code !== 'daily_login') }
  const broken = brokenRules(without, types, now).map(({ code }) => code)
  expect(broken).toEqual(['streak_7', 'streak_30', 'streak_90', 'streak_365'])
})

describe('what an action is worth', () => {
  test.each<[string, Partial<ActionRule>, string[]]>([
    ['nothing said', {}, []],
    ['a week allows less than a day', { daily_cap: 5, weekly_cap: 4 }, ['daily_cap']],
    ['a week allows more than its days', { daily_cap: 5, weekly_cap: 36 }, ['weekly_cap']],
    ['a wait of a day', { cooldown_seconds: 86_400, daily_cap: 2 }, []],
    ['too long a wait for the daily cap', { cooldown_seconds: 86_400, daily_cap: 3 }, ['daily_cap']],
    ['too long a wait for the weekly cap', { cooldown_seconds: 86_400, weekly_cap: 9 }, ['weekly_cap']],
    ['a day for a field', { counted_fields: ['$day'] }, ['counted_fields']],
  ])('%s', (_name, change, expected) => {
    expect(problemsOfActionRule({ ...worthless, ...change }).map(({ path }) => path[1])).toEqual(expected)
  })
})
