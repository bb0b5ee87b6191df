import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed } from '../../../../platform/clock/calendar.ts'
import type { ComboRule } from '../../game-rules/combo.ts'
import type { GameRules } from '../../game-rules/game-rules.ts'
import { aCombo, aTurn, gameRules, gameTypes } from './builders.ts'
import {
  advanceCombos,
  availableCombos,
  type ComboEffect,
  type Combos,
  comboStatus,
  keptRuns,
  noCombos,
  openSteps,
  startCombo,
} from './combos.ts'
import { isRefusal } from './turn.ts'

const hour = 3_600_000
const start = Date.parse('2025-08-27T15:00:00Z')
const wednesday = dayNamed('2025-08-27')
const now = { at: start, day: wednesday, level: 1 }
const stepsOf = (...actions: (string | null)[]) =>
  actions.map((action) => ({ action, description: { es: 'paso', en: 'step' } }))
const withCombo = (details: Partial<ComboRule> = {}) => gameRules({ combos: [aCombo(1, { code: 'c', ...details })] })

function started(rules: GameRules, when = now, before = noCombos): Combos {
  const result = startCombo(before, 'c', when, rules)
  if (isRefusal(result)) throw new Error(result.refused)
  return result.slice
}

interface Done {
  readonly action: string
  readonly at?: number
  readonly day?: number
  readonly lumis?: number
}

function playAll(rules: GameRules, list: readonly Done[], before = started(rules)) {
  let slice = before
  const effects = list.map(({ action, at = start + 1, day = wednesday, lumis = 10 }) => {
    const moved = advanceCombos(slice, aTurn({ action, at, day, rules }), lumis)
    slice = moved.slice
    return moved.effects[0]
  })
  return { slice, effects }
}

const stepsDone = (effects: readonly (ComboEffect | undefined)[]) => effects.map((effect) => effect?.done ?? 0)
const did = (...actions: string[]): Done[] => actions.map((action) => ({ action }))

describe('a sequential combo', () => {
  test('takes its steps in their order only', () => {
    const done = did('invoice_upload', 'daily_login', 'daily_login', 'survey_complete', 'invoice_upload')
    const { slice, effects } = playAll(withCombo(), [...done, ...did('survey_complete')])
    expect(stepsDone(effects)).toEqual([0, 1, 0, 0, 2, 3])
    expect(slice[0]).toMatchObject({ done: start + 1, steps: [{ step: 0 }, { step: 1 }, { step: 2 }] })
  })

  test('that begins on certain weekdays may go on beyond them', () => {
    const rules = withCombo({ weekdays: [3], window_hours: 48 })
    const list = [{ action: 'daily_login' }, { action: 'invoice_upload', day: wednesday + 1 }]
    expect(stepsDone(playAll(rules, list).effects)).toEqual([1, 2])
  })

  test('takes any type that the run has not used where a step names none', () => {
    const rules = withCombo({ steps: stepsOf('daily_login', null, null) })
    const done = did('daily_login', 'daily_login', 'invoice_upload', 'invoice_upload', 'survey_complete')
    expect(stepsDone(playAll(rules, done).effects)).toEqual([1, 0, 2, 0, 3])
  })
})

describe('a simultaneous combo', () => {
  test('takes its steps in any order', () => {
    const rules = withCombo({ type: 'simultaneous' })
    const { slice, effects } = playAll(
      rules,
      did('survey_complete', 'survey_complete', 'daily_login', 'invoice_upload'),
    )
    expect(stepsDone(effects)).toEqual([1, 0, 2, 3])
    expect(slice[0]?.steps.map(({ step }) => step)).toEqual([2, 0, 1])
  })

  test('keeps its open steps for what fits them only: named ones come before others', () => {
    const rules = withCombo({ type: 'simultaneous', steps: stepsOf(null, 'invoice_upload') })
    const { slice } = playAll(rules, did('invoice_upload', 'invoice_upload', 'daily_login'))
    expect(slice[0]?.steps.map(({ step, typeId }) => [step, typeId])).toEqual([
      [1, 2],
      [0, 1],
    ])
  })

  test('takes the same action twice if two steps name it, but one step an action', () => {
    const rules = withCombo({ type: 'simultaneous', steps: stepsOf('daily_login', 'daily_login') })
    expect(stepsDone(playAll(rules, did('daily_login', 'daily_login')).effects)).toEqual([1, 2])
  })
})

describe('a combo with a time window (weekend_warrior: five different actions at the weekend)', () => {
  const rules = withCombo({
    type: 'time_window',
    steps: stepsOf(null, null, null, null, null),
    window_hours: 72,
    weekdays: [6, 7],
    multiplier: 5,
    bonus_lumis: 500,
  })
  const saturday = { at: start + 72 * hour, day: wednesday + 3, level: 1 }

  test('counts on its weekdays only', () => {
    const actions = gameTypes.filter(({ system }) => !system).map(({ name }) => name)
    const list = [3, 4, 5, 4, 4, 4].map((away, index) => ({
      action: actions[index % 5] ?? '',
      at: saturday.at + index,
      day: wednesday + away,
    }))
    const { effects } = playAll(rules, list, started(rules, saturday))
    expect(stepsDone(effects)).toEqual([1, 2, 0, 3, 4, 0])
    const all = playAll(
      rules,
      actions.map((action) => ({ action, at: saturday.at, day: saturday.day, lumis: 25 })),
      started(rules, saturday),
    )
    expect(all.effects[4]).toEqual({ rule: 1, done: 5, of: 5, reward: { lumis: 1000, multiplied: 500, bonus: 500 } })
  })

  test('can be started on its weekdays only', () => {
    expect(startCombo(noCombos, 'c', now, rules)).toEqual({ refused: 'combo.not_available' })
    expect(isRefusal(startCombo(noCombos, 'c', saturday, rules))).toBe(false)
  })
})

test('the steps that can be done next: the next one, or all open ones, those that name their action first', () => {
  const next = (details: Partial<ComboRule>) => {
    const rules = withCombo({ steps: stepsOf('daily_login', null, 'survey_complete'), ...details })
    const [run] = playAll(rules, did('daily_login')).slice
    const rule = rules.combos.get(1)
    return run && rule && openSteps(run, rule)
  }
  expect([next({}), next({ type: 'simultaneous' })]).toEqual([[1], [2, 1]])
})

describe('the reward', () => {
  test('is what the multiplier adds to all that the steps earned, and the bonus (triple_threat)', () => {
    const rules = withCombo({ type: 'simultaneous', multiplier: 3, bonus_lumis: 200 })
    const list = [
      { action: 'invoice_upload', lumis: 25 },
      { action: 'survey_complete', lumis: 50 },
      { action: 'daily_login', lumis: 10 },
    ]
    expect(playAll(rules, list).effects[2]?.reward).toEqual({ lumis: 370, multiplied: 170, bonus: 200 })
  })

  test('is rounded half up once', () => {
    const rules = withCombo({ steps: stepsOf('daily_login', 'invoice_upload'), multiplier: 1.15, bonus_lumis: 0 })
    const list = [
      { action: 'daily_login', lumis: 25 },
      { action: 'invoice_upload', lumis: 25 },
    ]
    expect(playAll(rules, list).effects[1]?.reward).toEqual({ lumis: 8, multiplied: 8, bonus: 0 })
  })
})

describe('time', () => {
  test('a run takes actions from its start on and before its end', () => {
    const rules = withCombo()
    const at = (when: number) => playAll(rules, [{ action: 'daily_login', at: when }]).effects[0]?.done
    expect([start - 1, start, start + 24 * hour - 1, start + 24 * hour].map(at)).toEqual([undefined, 1, 1, undefined])
  })

  test('a run is active, then completed or expired', () => {
    const rules = withCombo({ steps: stepsOf('daily_login', 'invoice_upload') })
    const statusOf = (slice: Combos, when: number) => slice.map((run) => comboStatus(run, when))
    const open = started(rules)
    expect(statusOf(open, start)).toEqual(['active'])
    expect(statusOf(open, start + 24 * hour)).toEqual(['expired'])
    const { slice } = playAll(rules, did('daily_login', 'invoice_upload'), open)
    expect(statusOf(slice, start + 48 * hour)).toEqual(['completed'])
  })
})

describe('starting', () => {
  test.each<[string, Partial<ComboRule>, string]>([
    ['that is switched off', { active: false }, 'combo.not_available'],
    ['that is not offered yet', { starts_at: '2025-08-27T15:00:00.001Z' }, 'combo.not_available'],
    ['that is no longer offered', { ends_at: '2025-08-27T15:00:00Z' }, 'combo.expired'],
    ['of another weekday', { weekdays: [1, 2, 4] }, 'combo.not_available'],
  ])('a combo %s is refused', (_, details, refused) => {
    expect(startCombo(noCombos, 'c', now, withCombo(details))).toEqual({ refused })
  })

  test('one that does not exist, and one of a higher level, is refused', () => {
    expect(startCombo(noCombos, 'x', now, withCombo())).toEqual({ refused: 'combo.unknown' })
    const refusal = { refused: 'insufficient.level', details: { required_level: 2 } }
    expect(startCombo(noCombos, 'c', now, withCombo({ min_level: 2 }))).toEqual(refusal)
  })

  test('again is refused while it runs, and possible once it was completed or has expired', () => {
    const rules = withCombo({ steps: stepsOf('daily_login', 'invoice_upload') })
    const open = started(rules)
    expect(startCombo(open, 'c', { ...now, at: start + 24 * hour - 1 }, rules)).toEqual({
      refused: 'combo.already_started',
    })
    expect(started(rules, { ...now, at: start + 24 * hour }, open)).toHaveLength(2)
    const { slice } = playAll(rules, did('daily_login', 'invoice_upload'), open)
    const again = started(rules, { ...now, at: start + 2 }, slice)
    expect(playAll(rules, [{ action: 'daily_login', at: start + 3 }], again).effects[0]).toMatchObject({ done: 1 })
  })

  test('often keeps the last runs that ended, and the running one', () => {
    const rules = withCombo({ window_hours: 1 })
    let slice = noCombos
    for (let times = 0; times < 30; times++) slice = started(rules, { ...now, at: start + times * hour }, slice)
    expect(slice.map((run) => (run.start - start) / hour)).toEqual(
      Array.from({ length: keptRuns + 1 }, (_, i) => 19 + i),
    )
  })
})

test('a combo that is switched off or gone takes no steps', () => {
  const slice = started(withCombo())
  for (const rules of [withCombo({ active: false }), gameRules({ combos: [] })])
    expect(advanceCombos(slice, aTurn({ at: start, rules }), 10)).toEqual({ slice, effects: [] })
})

describe('every run', () => {
  const names = ['daily_login', 'invoice_upload', 'survey_complete', 'referral_complete']
  const actions = fc.array(fc.record({ action: fc.constantFrom(...names), lumis: fc.nat(200) }), { maxLength: 25 })
  const steps = fc.array(fc.constantFrom(...names, null, null), { minLength: 2, maxLength: 5 })
  const types = fc.constantFrom<ComboRule['type']>('sequential', 'simultaneous', 'time_window')

  test('does each step once with an action that fits, at most one step an action, and pays once', () => {
    fc.assert(
      fc.property(types, steps, actions, (type, wanted, list) => {
        const rules = withCombo({ type, steps: stepsOf(...wanted), multiplier: 2, bonus_lumis: 7 })
        const { slice, effects } = playAll(rules, list)
        const done = slice[0]?.steps ?? []
        expect(new Set(done.map(({ step }) => step)).size).toBe(done.length)
        expect(effects.filter(Boolean)).toHaveLength(done.length)
        for (const { step, typeId } of done) {
          const action = wanted[step]
          if (action !== null) expect(rules.typeIds.get(action ?? '')).toBe(typeId)
        }
        const paid = effects.flatMap((effect) => effect?.reward ?? [])
        const earned = done.reduce((sum, { lumis }) => sum + lumis, 0)
        const reward = { lumis: earned + 7, multiplied: earned, bonus: 7 }
        expect(paid).toEqual(done.length === wanted.length ? [reward] : [])
        expect(slice[0]?.done !== 0).toBe(done.length === wanted.length)
      }),
    )
  })

  test('of different actions in any order is done once so many types were played, whatever comes between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), actions, (count, list) => {
        const rules = withCombo({ type: 'simultaneous', steps: stepsOf(...Array(count).fill(null)) })
        const different = new Set(list.map(({ action }) => action)).size
        expect(playAll(rules, list).slice[0]?.steps).toHaveLength(Math.min(count, different))
      }),
    )
  })

  test('is the same without the actions that fit no step', () => {
    fc.assert(
      fc.property(types, steps, actions, (type, wanted, list) => {
        const rules = withCombo({ type, steps: stepsOf(...wanted) })
        const whole = playAll(rules, list)
        const fitting = list.filter((_, index) => whole.effects[index] !== undefined)
        expect(playAll(rules, fitting).slice).toEqual(whole.slice)
      }),
    )
  })
})

describe('available are', () => {
  const among = gameRules({
    combos: [
      aCombo(1, { code: 'c' }),
      aCombo(2, { code: 'weekend', weekdays: [6, 7] }),
      aCombo(3, { code: 'high', min_level: 2 }),
      aCombo(4, { code: 'over', ends_at: '2025-08-27T15:00:00Z' }),
      aCombo(5, { code: 'off', active: false }),
    ],
  })
  const listed = (slice: Combos, when = now) =>
    availableCombos(slice, when, among).map(({ rule, startable }) => [rule.id, startable])

  test('those that can be started, and those for another day or level', () => {
    expect(listed(noCombos)).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ])
    expect(listed(noCombos, { at: start, day: wednesday + 3, level: 2 }).every(([, startable]) => startable)).toBe(true)
  })

  test('not one that runs, also beyond its weekdays', () => {
    const sunday = { ...now, at: start + 4 * 24 * hour, day: wednesday + 4 }
    const running = startCombo(noCombos, 'weekend', sunday, among)
    if (isRefusal(running)) throw new Error(running.refused)
    const monday = { ...sunday, at: sunday.at + 10 * hour, day: sunday.day + 1 }
    expect(listed(running.slice, monday).map(([id]) => id)).toEqual([1, 3])
    expect(listed(running.slice, { ...monday, at: monday.at + 24 * hour }).map(([id]) => id)).toContain(2)
  })
})
