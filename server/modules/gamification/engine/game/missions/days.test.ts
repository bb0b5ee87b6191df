import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNamed } from '../../../../../platform/clock/calendar.ts'
import { aMission, aTurn, gameRules } from '../builders.ts'
import {
  acceptMission,
  advanceMissions,
  beginDay,
  keptDays,
  type Missions,
  missionIdOf,
  noMissions,
} from '../missions.ts'
import { isRefusal } from '../turn.ts'

const today = dayNamed('2025-08-27')
const dayMs = 86_400_000
const noon = today * dayMs + 17 * 3_600_000
const started = (rules = gameRules(), limit = 5) => beginDay(noMissions, today, 1, limit, 1, rules)
const invoice = aTurn({ action: 'invoice_upload', at: noon })

function onDay(slice: Missions, day: number, rules = gameRules()) {
  return beginDay(slice, day, 1, 5, 1, rules)
}

function accepted(slice: Missions, code: string, rules: ReturnType<typeof gameRules>, at = noon, day = today) {
  const done = acceptMission(slice, code, { at, day, level: 20 }, rules)
  if (isRefusal(done)) throw new Error(done.refused)
  return done.slice
}

describe('daily missions', () => {
  test('are assigned up to the limit of the level, of those that the level allows', () => {
    const daily = [aMission(1), aMission(2, { min_level: 5 }), aMission(3), aMission(4, { active: false })]
    const rules = gameRules({ missions: [...daily, aMission(5, { type: 'weekly', duration_days: 7 })] })
    expect(beginDay(noMissions, today, 1, 5, 1, rules).assigned).toEqual([1, 3])
    expect(beginDay(noMissions, today, 5, 5, 1, rules).assigned).toEqual([1, 2, 3])
    expect(beginDay(noMissions, today, 5, 2, 1, rules).assigned).toHaveLength(2)
    expect(beginDay(noMissions, today, 5, 0, 1, rules).assigned).toEqual([])
    expect(beginDay(noMissions, today, 1, 5, 1, gameRules({ missions: [] })).assigned).toEqual([])
  })

  test('rotate, so that each has its turn on consecutive days, the same however often they are worked out', () => {
    const some = fc.record({ count: fc.integer({ min: 1, max: 12 }), limit: fc.integer({ min: 1, max: 8 }) })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 2 ** 40 }), fc.nat(30_000), ({ count, limit }, member, first) => {
        const rules = gameRules({ missions: Array.from({ length: count }, (_, index) => aMission(index + 1)) })
        const seen = new Set<number>()
        for (let away = 0; away < Math.ceil(count / limit); away++) {
          const day = first + 1 + away
          const { assigned } = beginDay(noMissions, day, 1, limit, member, rules)
          expect(assigned).toHaveLength(Math.min(count, limit))
          expect(new Set(assigned).size).toBe(assigned.length)
          expect(beginDay(noMissions, day, 1, limit, member, rules).assigned).toEqual(assigned)
          for (const id of assigned) seen.add(id)
        }
        expect(seen.size).toBe(count)
      }),
    )
  })

  test('stay as they were assigned until the day is over', () => {
    const slice = started()
    expect(beginDay(slice, today, 20, 1, 1, gameRules())).toBe(slice)
    expect(beginDay(slice, today - 1, 20, 1, 1, gameRules())).toBe(slice)
  })

  test('progress, are completed once, and begin again the next day (daily_invoices_3)', () => {
    let slice = started()
    const seen = [1, 2, 3, 4].map((nth) => {
      const moved = advanceMissions(slice, { ...invoice, at: noon + nth })
      slice = moved.slice
      return moved.effects
    })
    const id = missionIdOf(1, today)
    expect(seen).toEqual([
      [{ id, rule: 1, progress: 1, target: 3 }],
      [{ id, rule: 1, progress: 2, target: 3 }],
      [{ id, rule: 1, progress: 3, target: 3, completed: true }],
      [],
    ])
    expect(slice.entries).toEqual([{ rule: 1, from: today, due: today, progress: 3, done: noon + 3 }])
    const next = advanceMissions(onDay(slice, today + 1), { ...invoice, day: today + 1 })
    expect(next.effects).toEqual([{ id: missionIdOf(1, today + 1), rule: 1, progress: 1, target: 3 }])
  })

  test('that were assigned for another day do not progress', () => {
    expect(advanceMissions(started(), { ...invoice, day: today + 1 }).effects).toEqual([])
  })

  test('that were not assigned do not progress', () => {
    expect(advanceMissions(started(gameRules(), 0), invoice)).toEqual({ slice: started(gameRules(), 0), effects: [] })
  })
})

describe('accepted missions', () => {
  const weekly = (details = {}) =>
    gameRules({ missions: [aMission(1, { code: 'm', type: 'weekly', duration_days: 7, ...details })] })

  test('count from the day of acceptance to the due day, both included', () => {
    const rules = weekly({ target: 10 })
    const slice = accepted(started(rules), 'm', rules)
    const countOn = (day: number) => advanceMissions(slice, { ...invoice, rules, day }).effects.length
    expect([today - 1, today, today + 7, today + 8].map(countOn)).toEqual([0, 1, 1, 0])
  })

  test('do not count before they are accepted', () => {
    const rules = weekly()
    expect(advanceMissions(started(rules), { ...invoice, rules }).effects).toEqual([])
  })

  test('count different days if their measure says so', () => {
    const rules = weekly({ measure: 'days', target: 2 })
    let slice = accepted(started(rules), 'm', rules)
    const progress = [today, today, today + 1, today + 1, today + 2].map((day) => {
      const moved = advanceMissions(slice, { ...invoice, rules, day })
      slice = moved.slice
      return moved.effects[0]?.progress
    })
    expect(progress).toEqual([1, undefined, 2, undefined, undefined])
  })

  test('sum a field without losing a cent, and nothing that is not an amount', () => {
    const rules = weekly({ measure: { sum_of: 'amount' }, target: 1 })
    let slice = accepted(started(rules), 'm', rules)
    const add = (amount: unknown) => {
      const moved = advanceMissions(slice, { ...invoice, rules, metadata: { amount } })
      slice = moved.slice
      return moved.effects[0]?.progress
    }
    expect(['7', -5, 0, Number.NaN, Number.POSITIVE_INFINITY, null].map(add)).toEqual(Array(6).fill(undefined))
    for (let times = 1; times <= 9; times++) expect(add(0.1)).toBeCloseTo(times / 10, 9)
    expect(slice.entries[0]?.done).toBeUndefined()
    expect(add(0.1)).toBe(1)
    expect(slice.entries[0]?.done).toBe(noon)
  })

  test('show no more than their target, however large an amount is', () => {
    const rules = weekly({ measure: { sum_of: 'amount' }, target: 10 })
    const { effects } = advanceMissions(accepted(started(rules), 'm', rules), {
      ...invoice,
      rules,
      metadata: { amount: Number.MAX_VALUE },
    })
    expect(effects).toEqual([{ id: missionIdOf(1, today), rule: 1, progress: 10, target: 10, completed: true }])
  })

  test('count only actions whose metadata meet the conditions', () => {
    const rules = weekly({ conditions: [{ field: 'category', is: ['restaurant'] }] })
    const slice = accepted(started(rules), 'm', rules)
    const effectsOf = (metadata: Record<string, unknown> | null) =>
      advanceMissions(slice, { ...invoice, rules, metadata }).effects.length
    expect([{ category: 'restaurant' }, { category: 'fuel' }, {}, null].map(effectsOf)).toEqual([1, 0, 0, 0])
  })

  test('keep what was reached when the target is lowered, and are then completed by the next action', () => {
    const before = weekly({ target: 10 })
    let slice = accepted(started(before), 'm', before)
    for (let times = 0; times < 5; times++) slice = advanceMissions(slice, { ...invoice, rules: before }).slice
    const after = advanceMissions(slice, { ...invoice, rules: weekly({ target: 3 }) })
    expect(after.slice.entries[0]).toMatchObject({ progress: 5, done: noon })
    expect(after.effects[0]).toMatchObject({ progress: 3, target: 3, completed: true })
  })
})

describe('missions that ended', () => {
  test('are forgotten after the days for which they are kept', () => {
    const { slice } = advanceMissions(started(), invoice)
    expect(onDay(slice, today + keptDays).entries).toHaveLength(1)
    expect(onDay(slice, today + keptDays + 1).entries).toEqual([])
  })

  test('are remembered as long as the window of a special one lasts, for it is done once per window', () => {
    const window = { starts_at: '2025-08-01T00:00:00Z', ends_at: '2025-12-01T00:00:00Z' }
    const rules = gameRules({ missions: [aMission(1, { code: 'm', type: 'special', duration_days: 1, ...window })] })
    const slice = accepted(started(rules), 'm', rules)
    const november = dayNamed('2025-11-20')
    const later = onDay(slice, november, rules)
    expect(acceptMission(later, 'm', { at: november * dayMs, day: november, level: 20 }, rules)).toEqual({
      refused: 'mission.already_accepted',
    })
    expect(onDay(slice, dayNamed('2025-12-05'), rules).entries).toEqual([])
    const next = { code: 'm', type: 'special', starts_at: '2025-11-01T00:00:00Z', ends_at: null } as const
    expect(onDay(slice, november, gameRules({ missions: [aMission(1, next)] })).entries).toEqual([])
  })
})

test('the state before is left as it was', () => {
  const slice = Object.freeze({ ...started(), entries: Object.freeze([]) })
  const { slice: after } = advanceMissions(slice, invoice)
  Object.freeze(after.entries)
  advanceMissions(after, invoice)
  expect(after.entries).toEqual([{ rule: 1, from: today, due: today, progress: 1 }])
})
